package io.answerable.oversight.improvement;

import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingView;
import io.answerable.audit.LessonView;
import io.answerable.kernel.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the organisation learns from what was found (R-RPT-13).
 *
 * @param quarters the last ones up to the day, earliest first
 * @param repeatFindings nonconformities of which the same was found at the same place before
 */
public record ImprovementView(List<Quarter> quarters, List<RepeatCause> repeatCauses,
        List<RepeatFinding> repeatFindings, Effect effect, List<LessonView> lessons, LocalDate asOf) {

    /**
     * What was found and mended in a quarter of the calendar.
     *
     * @param until the day after its last
     * @param open how many nonconformities were open at its end, or on the day as of which this is seen
     */
    public record Quarter(LocalDate from, LocalDate until, int issued, int majorNonconformities,
            int minorNonconformities, int open) {

        /** The last day. */
        public LocalDate to() {
            return until.minusDays(1);
        }
    }

    /** A cause that is still there after somebody has tried to mend it. */
    public record RepeatCause(FindingView finding, List<CorrectiveActionView> ineffective) {

        public int times() {
            return ineffective.size();
        }
    }

    /** Something that was found again where it had been found before. */
    public record RepeatFinding(FindingView finding, List<FindingView> earlier) {}

    /** What corrective actions have brought. */
    public record Effect(int verified, int effective, int ineffective) {

        /** One decimal; null when nothing was verified. */
        public @Nullable Double effectivePercent() {
            return Percentage.of(effective, verified);
        }
    }
}
