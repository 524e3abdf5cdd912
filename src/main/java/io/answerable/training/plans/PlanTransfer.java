package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session in which knowledge of a system is to be handed over.
 *
 * @param key by which people will know it; null: one is made up
 * @param supplier who hands it over; null: the supplier of the system, or the project where there is none
 */
public record PlanTransfer(@Nullable String key, AiSystemId system, @Nullable SupplierId supplier, String topic,
        String audience, LocalDate plannedFor, @Nullable String reason) {}
