package io.answerable.audit.audits;

import io.answerable.facts.Dated;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds high-risk systems that are in use for longer than an audit cycle and were never audited (AUD-002, rule reading 20). */
@Component
class UnauditedSystems implements Detector {

    private static final String CODE = "AUD-002";

    private final Audits audits;
    private final AiSystemRegister register;
    private final DetectionRules rules;
    private final Flaws flaws;

    UnauditedSystems(Audits audits, AiSystemRegister register, DetectionRules rules, Flaws flaws) {
        this.audits = audits;
        this.register = register;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Audit");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (!concern.asksFor(CODE)) {
            return List.of();
        }
        var cycle = rules.threshold("audit_cycle_days");
        var audited = auditedDays();
        Optional<Collection<AiSystemId>> systems = concern.systems()
                .map(it -> it.stream().map(AiSystemId::of).toList());
        return flaws.found(register.timelines(systems)
                .stream()
                .map(it -> flaw(it, unaudited(it, audited.getOrDefault(it.id(), Days.never()), cycle, concern.asOf())))
                .toList(), concern);
    }

    /** From the first day on which an audit with the system was performed it has been audited. */
    private Map<AiSystemId, Days> auditedDays() {
        var audited = new HashMap<AiSystemId, Days>();
        audits.all()
                .forEach(audit -> audit.facts()
                        .facts()
                        .stream()
                        .filter(it -> it.fact().state().isPerformed())
                        .forEach(it -> it.fact()
                                .systems()
                                .forEach(
                                        system -> audited.merge(system, performed(it), Days::or))));
        return audited;
    }

    private static Days performed(Dated<AuditFact> dated) {
        var planned = dated.fact().plan().planned();
        var since = planned == null || planned.isBefore(dated.from()) ? dated.from() : planned;
        return Days.between(since, null);
    }

    static Days unaudited(SystemTimeline system, Days audited, int cycle, LocalDate asOf) {
        var inUse = system.in(Set.of(LifecycleState.IN_USE));
        return system.highRisk().and(longerThan(inUse, cycle, asOf)).butNot(audited);
    }

    /** The days of the run that contains the day, but for the first so many of it. */
    private static Days longerThan(Days days, int cycle, LocalDate asOf) {
        if (!days.contain(asOf)) {
            return Days.never();
        }
        return days.since(asOf).map(it -> days.and(Days.from(it.plusDays(cycle + 1L)))).orElse(days);
    }

    private static Flaw flaw(SystemTimeline system, Days days) {
        var subject = new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
        return new Flaw(CODE, subject, new Place(system.id(), null), days, system.broughtOn(),
                system.name() + " is a high-risk system, in use for longer than an audit cycle, and was never audited.",
                "Plan an audit that looks at it.");
    }
}
