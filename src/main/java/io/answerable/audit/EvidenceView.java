package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor has seen.
 *
 * @param recordedBy null where a client recorded it
 */
public record EvidenceView(AuditId audit, LocalDate recordedOn, String title, @Nullable String detail,
        @Nullable String criterion, @Nullable PersonId recordedBy, LocalDate asOf) {}
