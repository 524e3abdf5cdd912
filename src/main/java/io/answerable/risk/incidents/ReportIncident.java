package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong.
 *
 * @param key null: one is made up
 * @param occurredOn null: today
 */
public record ReportIncident(@Nullable String key, String title, @Nullable String description,
        @Nullable AiSystemId system, @Nullable LocalDate occurredOn, @Nullable String reason) {}
