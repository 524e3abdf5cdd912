package io.answerable.audit.pack;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.graphql.Period;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was audited, found, mended, risked and ruled in the scope and the days of a pack, by key. */
@Component
@Transactional(readOnly = true)
public class PackContents {

    private final AuditDirectory audits;
    private final FindingDirectory findings;
    private final CorrectiveActionDirectory actions;
    private final GapAssessmentDirectory gaps;
    private final ManagementReviewDirectory reviews;
    private final RiskRegister risks;
    private final PolicyDirectory policies;

    PackContents(AuditDirectory audits, FindingDirectory findings, CorrectiveActionDirectory actions,
            GapAssessmentDirectory gaps, ManagementReviewDirectory reviews, RiskRegister risks,
            PolicyDirectory policies) {
        this.audits = audits;
        this.findings = findings;
        this.actions = actions;
        this.gaps = gaps;
        this.reviews = reviews;
        this.risks = risks;
        this.policies = policies;
    }

    /** Audits that were planned for the period or took place in it. */
    public List<AuditView> audits(AuditPack pack) {
        return audits.all(pack.asOf())
                .stream()
                .filter(it -> it.state() != AuditState.CANCELLED)
                .filter(it -> pack.extent().coversAny(it.systems(), it.units()))
                .filter(it -> pack.period().contains(it.planned()) || tookPlace(it, pack.period()))
                .toList();
    }

    /** Where no day is known on which it began or ended, the planned one stands for it. */
    private static boolean tookPlace(AuditView audit, Period period) {
        var begun = audit.startedOn() == null ? audit.planned() : audit.startedOn();
        var ended = audit.closedOn() == null && audit.state() == AuditState.CLOSED ? audit.planned() : audit.closedOn();
        return audit.state() != AuditState.PLANNED && period.touches(begun, ended);
    }

    /** Findings that were issued in the period, or issued earlier and open when it began. */
    public List<FindingView> findings(AuditPack pack) {
        var open = findings.all(pack.period().from())
                .stream()
                .filter(FindingView::isOpen)
                .map(FindingView::id)
                .collect(Collectors.toSet());
        return findings.all(pack.asOf())
                .stream()
                .filter(it -> it.state() != FindingState.DRAFT && pack.extent().covers(it.system(), it.unit()))
                .filter(it -> it.isOpen() || open.contains(it.id()) || pack.period().contains(it.issuedOn()))
                .toList();
    }

    /** What is done about these findings. */
    public List<CorrectiveActionView> actions(AuditPack pack) {
        var found = findings(pack).stream().map(FindingView::id).toList();
        return actions.ofFindings(found, pack.asOf())
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CorrectiveActionView::key))
                .toList();
    }

    /** Risks and opportunities that were open at some time of the period. */
    public List<RiskView> risks(AuditPack pack) {
        var before = risks.all(pack.period().from())
                .stream()
                .filter(RiskView::isOpen)
                .map(RiskView::id)
                .collect(Collectors.toSet());
        return risks.all(pack.asOf())
                .stream()
                .filter(it -> pack.extent().covers(it.system(), it.unit()))
                .filter(it -> it.isOpen() || before.contains(it.id()) || pack.period().contains(it.raisedOn()))
                .toList();
    }

    /** Policies that bind somebody in the scope. */
    public List<PolicyView> policies(AuditPack pack) {
        var extent = pack.extent();
        return policies.published(pack.asOf())
                .stream()
                .filter(it -> extent.everywhere() || it.addressesAny(extent.concerned()))
                .toList();
    }

    /** Gap assessments completed in the period, and the last one of each framework before it ended; they are about the whole organisation. */
    public List<GapAssessmentView> gapAssessments(AuditPack pack) {
        var last = gaps.lastCompleted(pack.asOf()).stream();
        return Stream
                .concat(gaps.all(pack.asOf()).stream().filter(it -> pack.period().contains(it.completedOn())), last)
                .distinct()
                .toList();
    }

    /** Management reviews held in or planned for the period, and the last one before it ended. */
    public List<ManagementReviewView> managementReviews(AuditPack pack) {
        var last = reviews.lastHeld(pack.asOf()).stream();
        return Stream.concat(reviews.all(pack.asOf())
                .stream()
                .filter(it -> pack.period().contains(it.heldOn()) || pack.period().contains(it.planned())), last)
                .distinct()
                .toList();
    }
}
