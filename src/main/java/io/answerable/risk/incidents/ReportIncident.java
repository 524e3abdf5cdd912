package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong.
 *
 * @param key null: one is made up
 * @param occurredOn null: today
 * @param knownOn since which day the organisation knows of it; null: today
 * @param reportedBy from whom; null: from whoever enters it
 */
public record ReportIncident(@Nullable String key, String title, @Nullable String description,
        @Nullable AiSystemId system, @Nullable LocalDate occurredOn, @Nullable LocalDate knownOn,
        @Nullable PersonId reportedBy, @Nullable String reason) {}
