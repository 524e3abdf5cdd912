package io.answerable.oversight.review;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.graphql.Period;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.HorizonRegister;
import io.answerable.risk.ConcernDirectory;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all contexts what a management review looks at; a fixed number of statements each. */
@Component
@Transactional(readOnly = true)
public class ReviewedMatters {

    private final RiskRegister risks;
    private final AuditDirectory audits;
    private final FindingDirectory findings;
    private final CorrectiveActionDirectory actions;
    private final HorizonRegister horizon;
    private final ConcernDirectory concerns;
    private final IncidentDirectory incidents;

    ReviewedMatters(RiskRegister risks, AuditDirectory audits, FindingDirectory findings,
            CorrectiveActionDirectory actions, HorizonRegister horizon, ConcernDirectory concerns,
            IncidentDirectory incidents) {
        this.risks = risks;
        this.audits = audits;
        this.findings = findings;
        this.actions = actions;
        this.horizon = horizon;
        this.concerns = concerns;
        this.incidents = incidents;
    }

    public RiskSummary risks(LocalDate asOf) {
        return new RiskSummary((int) risks.all(asOf).stream().filter(RiskView::isOpenThreat).count(),
                risks.lastReviewedByTopManagement(asOf).orElse(null), risks.aboveAppetite(asOf));
    }

    /** The audits of the period, by key: planned for it, or running at some time of it. */
    public List<AuditSummary> audits(ReviewedPeriod asked) {
        var ofPeriod = audits.all(asked.asOf()).stream().filter(it -> belongs(it, asked.period())).toList();
        var found = findings.ofAudits(ofPeriod.stream().map(AuditView::id).toList(), asked.asOf());
        return ofPeriod.stream().map(it -> {
            var its = found.getOrDefault(it.id(), List.of());
            return new AuditSummary(it, count(its, FindingGrade.MAJOR_NC), count(its, FindingGrade.MINOR_NC));
        }).toList();
    }

    private static boolean belongs(AuditView audit, Period period) {
        return audit.state() != AuditState.CANCELLED && (period.contains(audit.planned())
                || period.contains(audit.reportedOn()) || period.contains(audit.closedOn())
                || audit.state() == AuditState.IN_PROGRESS);
    }

    private static int count(List<FindingView> findings, FindingGrade grade) {
        return (int) findings.stream()
                .filter(it -> it.grade() == grade && it.state() != FindingState.DRAFT)
                .count();
    }

    public ActionSummary actions(LocalDate asOf) {
        return ActionSummary.of(actions.all(asOf));
    }

    /** Changes of law that were found in the period, by key. */
    public List<HorizonItemView> lawChanges(ReviewedPeriod asked) {
        return horizon.all(asked.asOf())
                .stream()
                .filter(it -> it.kind() == HorizonKind.REGULATION && asked.period().contains(it.foundOn()))
                .toList();
    }

    public int concerns(Period period) {
        return concerns.between(period.from(), period.to()).received();
    }

    public int incidents(Period period) {
        return incidents.occurredBetween(period.from(), period.to()).size();
    }
}
