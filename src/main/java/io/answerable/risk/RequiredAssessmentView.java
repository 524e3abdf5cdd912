package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that a system needs by its facts of a day (K-6).
 *
 * @param binding whether it counts; false where only the organisation's own target asks for it
 * @param because the fact that asks for it, in a sentence
 * @param from the day from which the law asks for it, where it does
 * @param internalTarget the day by which the organisation wants it
 * @param assessment the assessment that meets it, or the one that comes closest
 */
public record RequiredAssessmentView(AiSystemId system, AssessmentType type, boolean binding, String because,
        @Nullable LocalDate from, @Nullable LocalDate internalTarget, @Nullable AssessmentView assessment,
        LocalDate asOf) {

    /** Whether an approval meets it that is neither expired nor stale. */
    public boolean isMet() {
        return assessment != null && assessment.holds();
    }
}
