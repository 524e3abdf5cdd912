package io.answerable.oversight.readiness;

import io.answerable.audit.FindingView;
import io.answerable.reference.Framework;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapCounts;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the organisation meets a framework on a day (R-RPT-12).
 *
 * @param assessment the last completed gap assessment against it; null when there is none
 * @param target the day by which certification is sought; null for what nobody certifies
 * @param blocking open nonconformities that stand in the way, gravest first
 * @param missing what has to be there and is not
 */
public record ReadinessView(Framework framework, @Nullable GapAssessmentView assessment, @Nullable LocalDate target,
        List<ClauseReadiness> byClause, List<FindingView> blocking, List<SignalView> missing, LocalDate asOf) {

    public ReadinessView {
        byClause = List.copyOf(byClause);
        blocking = List.copyOf(blocking);
        missing = List.copyOf(missing);
    }

    /** Of the last assessment: conforming of applicable (rule reading 29). */
    public @Nullable Double percent() {
        return counts().map(GapCounts::percent).orElse(null);
    }

    public @Nullable Integer conforming() {
        return counts().map(GapCounts::conforming).orElse(null);
    }

    public @Nullable Integer applicable() {
        return counts().map(GapCounts::applicable).orElse(null);
    }

    private Optional<GapCounts> counts() {
        return Optional.ofNullable(assessment).flatMap(it -> Optional.ofNullable(it.counts()));
    }
}
