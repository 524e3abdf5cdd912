package io.answerable.oversight.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that shows that a clause or control was looked after. */
public record ReadinessEvidence(Kind kind, String title, @Nullable LocalDate date) {

    /** What shows it. */
    public enum Kind {
        AUDIT, CONTROL, POLICY, MANAGEMENT_REVIEW
    }
}
