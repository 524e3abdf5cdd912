package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.training.TransferSessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session in which knowledge of a system is handed over, as on a day (R-TRN-16).
 *
 * @param supplier who hands it over; null: the project
 * @param audience who is to have it, in words
 */
public record TransferSessionView(TransferSessionId id, String key, AiSystemId system, @Nullable SupplierId supplier,
        String topic, String audience, LocalDate plannedFor, @Nullable LocalDate heldOn, TransferState state,
        @Nullable String evidence, int version, LocalDate asOf) {}
