package io.answerable.inventory.objectives;

import static java.util.Objects.requireNonNull;

import io.answerable.facts.Dated;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks that business and IT have agreed on what a system is to achieve: at the gates, and of systems in use (INV-009). */
@Component
@Transactional(readOnly = true)
class JointKpi implements GateRequirement, Detector {

    private static final String AGREED = "KPI_AGREED_BUSINESS_AND_IT";
    private static final String NO_BUSINESS_KPI = "INV-009";

    private final AiSystemRegister register;
    private final BusinessKpis kpis;
    private final JointAgreements agreements;

    JointKpi(AiSystemRegister register, BusinessKpis kpis, JointAgreements agreements) {
        this.register = register;
        this.kpis = kpis;
        this.agreements = agreements;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(AGREED);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        return kpis.of(question.systems(), question.asOf())
                .entrySet()
                .stream()
                .map(it -> judged(it.getKey(), it.getValue()))
                .toList();
    }

    private static Judgement judged(AiSystemId system, List<BusinessKpiView> kpis) {
        return kpis.stream()
                .filter(BusinessKpiView::jointlyAgreed)
                .findFirst()
                .map(it -> Judgement.met(system, AGREED, "Business and IT have agreed on " + it.name() + ".",
                        new Evidence("KPI", it.name(), it.agreedOn())))
                .orElseGet(() -> Judgement.open(system, AGREED, kpis.isEmpty()
                        ? "It has no KPI."
                        : "Nobody of a using unit together with somebody of IT or data has agreed on a KPI.",
                        "role.business-owner"));
    }

    @Override
    public Set<String> codes() {
        return Set.of(NO_BUSINESS_KPI);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Person", "Unit");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var known = kpis.facts().timelinesOf(systems.stream().map(SystemTimeline::id).toList());
        var joint = agreements.among(known.values()
                .stream()
                .flatMap(it -> it.facts().stream())
                .map(Dated::fact)
                .toList(), concern.asOf());
        return systems.stream()
                .map(it -> flaw(it, requireNonNull(known.get(it.id())), joint, concern.asOf()))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    private static SystemFlaw flaw(SystemTimeline system, Timeline<KpiFact> known, JointAgreements.Seats joint,
            LocalDate asOf) {
        var users = system.using()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(Map.Entry::getKey)
                .toList();
        return new SystemFlaw(NO_BUSINESS_KPI, system,
                system.in(Set.of(LifecycleState.IN_USE)).butNot(known.daysOf(it -> joint.covers(it, users))),
                system.name() + " is in use without a KPI on which business and IT have agreed.",
                "Agree on a KPI with a using unit and with IT or data.");
    }
}
