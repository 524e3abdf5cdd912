package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows that an obligation is met.
 *
 * @param id the same on every day, also where it follows from facts that are kept elsewhere
 * @param kind as the law's catalogue names it, for example {@code AI_DISCLOSURE}
 * @param date the day of it, if it is known
 * @param version 0 where it follows from facts that are kept elsewhere, for example from an approved assessment
 */
public record ObligationEvidenceView(ObligationEvidenceId id, String kind, String title,
        @Nullable LocalDate date, @Nullable String link, int version) {

    /** Whether somebody recorded it as evidence, and may withdraw it. */
    public boolean recorded() {
        return version > 0;
    }

    /** What is kept elsewhere about a system. */
    public static ObligationEvidenceView of(AiSystemId system, Evidence evidence) {
        return new ObligationEvidenceView(ObligationEvidenceId.of(system, evidence), evidence.kind(), evidence.title(),
                evidence.date(), null, 0);
    }
}
