package io.answerable.audit.programme;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditNeedView;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.reference.DetectionRules;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which systems should be audited by when, by what is known of their risks: high-risk systems once in every audit
 * cycle, counted from their last audit, else from the day on which they are in use; of a system that was reclassified never
 * from before that day, so that it is due within a cycle (R-AUD-01, P2).
 */
@Component
@Transactional(readOnly = true)
public class AuditNeeds {

    private final AiSystemRegister register;
    private final RiskRegister risks;
    private final AuditDirectory audits;
    private final DetectionRules rules;
    private final CurrentActor actor;

    AuditNeeds(AiSystemRegister register, RiskRegister risks, AuditDirectory audits, DetectionRules rules,
            CurrentActor actor) {
        this.register = register;
        this.risks = risks;
        this.audits = audits;
        this.rules = rules;
        this.actor = actor;
    }

    /** Live systems that are high-risk or have open risks, most urgent first; empty for whoever may not read them all. */
    public List<AuditNeedView> on(LocalDate asOf) {
        if (!actor.actor().may(Permission.READ_GOVERNANCE)) {
            return List.of();
        }
        var systems = register.all(asOf).stream().filter(it -> it.state().isLive()).toList();
        var open = risks.ofSystems(systems.stream().map(AiSystemView::id).toList(), asOf);
        var audited = lastAudited(asOf);
        var cycle = rules.threshold("audit_cycle_days");
        var counted = counted(systems, audited, asOf, cycle);
        return systems.stream()
                .map(it -> need(it, open.getOrDefault(it.id(), List.of()), audited.get(it.id()), counted.get(it.id()),
                        cycle))
                .filter(it -> it.category().isHighRisk() || it.dueBy() != null || it.openRisks() > 0)
                .sorted(Comparator.comparing((AuditNeedView it) -> it.dueBy() == null ? LocalDate.MAX : it.dueBy())
                        .thenComparing(it -> -rank(it.highest())))
                .toList();
    }

    private static int rank(@Nullable RiskLevel level) {
        return level == null ? -1 : level.ordinal();
    }

    private static AuditNeedView need(AiSystemView system, List<RiskView> risks, @Nullable LocalDate audited,
            @Nullable LocalDate counted, int cycle) {
        var open = risks.stream().filter(RiskView::isOpenThreat).toList();
        var highest = open.stream()
                .flatMap(it -> Stream.ofNullable(it.residualLevel()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new AuditNeedView(system.id(), system.category(), open.size(), highest, audited,
                counted == null ? null : counted.plusDays(cycle), system.asOf());
    }

    private Map<AiSystemId, LocalDate> lastAudited(LocalDate asOf) {
        var last = new HashMap<AiSystemId, LocalDate>();
        audits.all(asOf).stream().filter(it -> it.state().isPerformed()).forEach(audit -> {
            var day = audit.startedOn() == null ? audit.planned() : audit.startedOn();
            if (day != null && !day.isAfter(asOf)) {
                audit.systems().forEach(it -> last.merge(it, day, (one, other) -> one.isAfter(other) ? one : other));
            }
        });
        return last;
    }

    /** The day from which the cycle counts; missing where it binds nobody. */
    private Map<AiSystemId, LocalDate> counted(List<AiSystemView> systems, Map<AiSystemId, LocalDate> audited,
            LocalDate asOf, int cycle) {
        var highRisk = systems.stream().filter(AiSystemView::isHighRiskByLaw).map(AiSystemView::id).toList();
        var counted = new HashMap<AiSystemId, LocalDate>();
        register.timelines(Optional.of(highRisk)).forEach(it -> {
            var last = Optional.ofNullable(audited.get(it.id())).or(() -> usedSince(it, asOf, cycle));
            last.ifPresent(day -> counted.put(it.id(), later(day, it.reclassifiedAsHighRisk(asOf))));
        });
        return counted;
    }

    /** Where nobody knows since when it is in use, an audit is due since the system is known. */
    private static Optional<LocalDate> usedSince(SystemTimeline system, LocalDate asOf, int cycle) {
        var days = system.in(Set.of(LifecycleState.IN_USE));
        return days.contain(asOf)
                ? days.since(asOf).or(() -> Optional.of(system.broughtOn().minusDays(cycle)))
                : Optional.empty();
    }

    /** What was not high-risk then leaves a whole cycle to audit what is by now (P2, step 6). */
    private static LocalDate later(LocalDate counted, Optional<LocalDate> reclassified) {
        return reclassified.filter(counted::isBefore).orElse(counted);
    }
}
