package io.answerable.inventory.lifecycle;

import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateEvaluation;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LifeCycleGates.Transition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can stand in the way of a step: who asks for it, what its gate lacks, and the law. */
@Component
class Obstacles {

    private final Entitlement entitlement;

    Obstacles(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    /** What the caller may not do at all, or not in their roles. */
    Optional<Refusal> ofCaller(Step step, AiSystemView system, Transition way) {
        return entitlement.covers(system, Permission.MANAGE_LIFE_CYCLE)
                ? ofRole(step, system, way)
                : Optional.of(Refusal.NotPermitted.to(step.wording()));
    }

    Optional<Refusal> ofRole(Step step, AiSystemView system, Transition way) {
        return entitlement.holdsAny(system, way.by())
                ? Optional.empty()
                : Optional.of(Refusal.NotPermitted.to(step.wording() + "; that is for " + String.join(", ", way.by())));
    }

    /** @param gate null: nothing has to be there */
    static Optional<Refusal> ofGate(@Nullable GateEvaluation gate) {
        return Optional.ofNullable(gate).filter(it -> !it.ready()).map(Obstacles::closed);
    }

    private static Refusal closed(GateEvaluation gate) {
        var open = gate.items().stream().filter(it -> it.state() == RequirementState.OPEN).toList();
        return new Refusal.GateNotMet("The gate " + gate.title() + " lacks " + open.size()
                + (open.size() == 1 ? " item." : " items."), List.of("aiSystem"), gate.gate(), open);
    }

    /** A prohibited system is stopped or ended, and goes nowhere else (V-3). */
    static Optional<Refusal> ofLaw(Step step, AiSystemView system) {
        return system.category() == RiskCategory.PROHIBITED && !step.target().isEnded() && step != Step.SUSPEND
                ? Optional.of(new Refusal.RuleViolated("The law prohibits the system.", List.of("aiSystem"), "INV-002",
                        "Only a new classification lifts that; else end the system."))
                : Optional.empty();
    }
}
