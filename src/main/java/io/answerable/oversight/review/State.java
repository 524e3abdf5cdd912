package io.answerable.oversight.review;

import io.answerable.audit.AuditView;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingView;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.oversight.review.ReportedFigure.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How everything that figures speak of stands on one day. */
record State(List<AiSystemView> systems, @Nullable Double readinessPercent, List<RoadmapItemView> roadmap,
        RiskSummary risks, List<AuditView> audits, List<FindingView> findings, ActionSummary actions) {

    @Nullable
    Number value(Kind kind) {
        return switch (kind) {
            case SYSTEMS_IN_USE -> systems.stream().filter(it -> it.state() == LifecycleState.IN_USE).count();
            case READINESS_PERCENT -> readinessPercent;
            case ROADMAP_ON_TRACK -> roadmap(RoadmapStatus.ON_TRACK);
            case ROADMAP_AT_RISK -> roadmap(RoadmapStatus.AT_RISK);
            case ROADMAP_LATE -> roadmap.stream().filter(RoadmapItemView::late).count();
            case OPEN_RISKS -> risks.open();
            case RISKS_ABOVE_APPETITE -> risks.aboveAppetite().size();
            case AUDITS_REPORTED -> audits.stream().filter(it -> it.state().isReported()).count();
            case OPEN_MAJOR_NONCONFORMITIES -> nonconformities(Set.of(FindingGrade.MAJOR_NC));
            case OPEN_NONCONFORMITIES -> nonconformities(Set.of(FindingGrade.MAJOR_NC, FindingGrade.MINOR_NC));
            case OPEN_ACTIONS -> actions.open();
            case OVERDUE_ACTIONS -> actions.overdue().size();
            case EFFECTIVE_PERCENT -> actions.verifiedPercent();
        };
    }

    /** What its owner says counts as long as the day does not say otherwise. */
    private long roadmap(RoadmapStatus status) {
        return roadmap.stream().filter(it -> !it.late() && it.status() == status).count();
    }

    private long nonconformities(Set<FindingGrade> grades) {
        return findings.stream()
                .filter(FindingView::isOpen)
                .map(FindingView::grade)
                .filter(it -> it != null && grades.contains(it))
                .count();
    }
}
