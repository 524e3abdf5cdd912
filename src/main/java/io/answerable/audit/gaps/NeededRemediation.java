package io.answerable.audit.gaps;

import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapItemView;
import io.answerable.audit.GapResult;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.StatementOfApplicability;
import io.answerable.risk.TreatmentView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Works out what has to be put right: the gaps of the last assessment of each framework and the risks of which more remains than the
 * organisation bears. A risk belongs to a gap where the statement of applicability links it to the control, or where an
 * open finding says of its system or unit that the clause or control is not met.
 */
@Component
class NeededRemediation {

    private final GapAssessmentDirectory assessments;
    private final RiskRegister risks;
    private final StatementOfApplicability applicability;
    private final FindingDirectory findings;
    private final RemediationOwners owners;

    NeededRemediation(GapAssessmentDirectory assessments, RiskRegister risks, StatementOfApplicability applicability,
            FindingDirectory findings, RemediationOwners owners) {
        this.assessments = assessments;
        this.risks = risks;
        this.applicability = applicability;
        this.findings = findings;
        this.owners = owners;
    }

    /** By key: the same gap or risk has the same key each time. */
    Map<String, RemediationFact> on(LocalDate day) {
        var above = risks.aboveAppetite(day);
        var needed = new LinkedHashMap<String, RemediationFact>();
        var covered = new HashSet<RiskId>();
        var calling = new Calling(above, linked(day), findings.all(day));
        assessments.lastCompleted(day).forEach(it -> gaps(it).forEach(gap -> {
            var called = calling.forItem(gap.number());
            called.forEach(risk -> covered.add(risk.id()));
            needed.put("rp-" + gap.number().replace(' ', '-'), ofGap(it, gap, called));
        }));
        above.stream().filter(it -> !covered.contains(it.id())).forEach(it -> needed.put("rp-" + it.key(), ofRisk(it)));
        return owners.assigned(needed, above, day);
    }

    private static Stream<GapItemView> gaps(GapAssessmentView assessment) {
        return assessment.items().stream().filter(it -> it.result().isGap());
    }

    private Map<String, Set<RiskId>> linked(LocalDate day) {
        return applicability.on(day)
                .stream()
                .collect(Collectors.toMap(it -> it.control().number(), it -> Set.copyOf(it.riskIds())));
    }

    /** Risks above appetite with what ties them to clauses and controls. */
    private record Calling(List<RiskView> above, Map<String, Set<RiskId>> linked, List<FindingView> findings) {

        List<RiskView> forItem(String number) {
            var open = findings.stream()
                    .filter(it -> it.isOpen() && number.equals(it.criterion()))
                    .toList();
            return above.stream()
                    .filter(it -> linked.getOrDefault(number, Set.of()).contains(it.id())
                            || open.stream().anyMatch(finding -> isAboutTheSame(it, finding)))
                    .sorted(Comparator.comparing(NeededRemediation::level).reversed().thenComparing(RiskView::key))
                    .toList();
        }

        private static boolean isAboutTheSame(RiskView risk, FindingView finding) {
            return finding.system() != null && finding.system().equals(risk.system())
                    || finding.unit() != null && finding.unit().equals(risk.unit());
        }
    }

    private static RiskLevel level(RiskView risk) {
        return Objects.requireNonNullElse(risk.residualLevel(), RiskLevel.LOW);
    }

    private static RemediationFact ofGap(GapAssessmentView assessment, GapItemView gap, List<RiskView> called) {
        var ofGap = gap.result() == GapResult.NOT_CONFORMING ? RiskLevel.MEDIUM : RiskLevel.LOW;
        var priority = Stream.concat(Stream.of(ofGap), called.stream().map(NeededRemediation::level))
                .max(Comparator.naturalOrder())
                .orElse(ofGap);
        return new RemediationFact(
                new RemediationFact.Source(gap.number() + " " + gap.title(), assessment.id(), gap.number()),
                called.stream().map(RiskView::id).toList(), priority, work(called));
    }

    private static RemediationFact ofRisk(RiskView risk) {
        return new RemediationFact(new RemediationFact.Source(risk.title(), null, null), List.of(risk.id()),
                level(risk), work(List.of(risk)));
    }

    /** What the treatments of the risks need is what it takes. */
    private static RemediationFact.Work work(List<RiskView> called) {
        var resources = called.stream()
                .flatMap(it -> it.treatments().stream())
                .map(TreatmentView::resources)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.joining("; "));
        return RemediationFact.Work.open(null, Optional.of(resources).filter(it -> !it.isEmpty()).orElse(null), null);
    }
}
