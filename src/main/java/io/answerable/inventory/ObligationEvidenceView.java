package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows that an obligation is met.
 *
 * @param id null where it follows from facts that are kept elsewhere, for example from an approved assessment
 * @param kind as the law's catalogue names it, for example {@code AI_DISCLOSURE}
 * @param date the day of it, if it is known
 * @param version 0 where it has no id
 */
public record ObligationEvidenceView(@Nullable ObligationEvidenceId id, String kind, String title,
        @Nullable LocalDate date, @Nullable String link, int version) {

    public static ObligationEvidenceView of(Evidence evidence) {
        return new ObligationEvidenceView(null, evidence.kind(), evidence.title(), evidence.date(), null, 0);
    }
}
