package io.answerable.inventory.lifecycle;

import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.GateEvaluation;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.GateNotMet.OpenItem;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LifeCycleGates.Transition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes systems from state to state, through their gates (R-INV-43). */
@Component
public class AdvancingSystems {

    private final ActingOnSystems acting;
    private final Entitlement entitlement;
    private final Passages passages;
    private final GateDirectory gates;
    private final Moves moves;

    AdvancingSystems(ActingOnSystems acting, Entitlement entitlement, Passages passages, GateDirectory gates,
            Moves moves) {
        this.acting = acting;
        this.entitlement = entitlement;
        this.passages = passages;
        this.gates = gates;
        this.moves = moves;
    }

    /** Takes the step, or says why that cannot be: who may, which states can follow, and what the gate still lacks. */
    @Transactional
    public Outcome<AiSystemView> take(Step step, ChangeOfSystem asked) {
        return acting.open(asked, it -> entitlement.covers(it, Permission.MANAGE_LIFE_CYCLE), step.wording())
                .flatMap(it -> take(step, it, asked.reason()));
    }

    private Outcome<AiSystemView> take(Step step, AiSystemView system, @Nullable String reason) {
        return passages.way(system.state(), step)
                .map(way -> refusalOf(step, system, way, reason))
                .orElseGet(() -> Optional.of(notAllowed(step, system)))
                .<Outcome<AiSystemView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(moves.make(step, system, reason)));
    }

    private Refusal notAllowed(Step step, AiSystemView system) {
        return new Refusal.TransitionNotAllowed(
                "A system in state " + system.state() + " cannot become " + step.target() + " by this act.",
                List.of("aiSystem"), system.state().name(), passages.after(system.state()));
    }

    private Optional<Refusal> refusalOf(Step step, AiSystemView system, Transition way, @Nullable String reason) {
        if (!entitlement.holdsAny(system, way.by())) {
            return Optional
                    .of(Refusal.NotPermitted.to(step.wording() + "; that is for " + String.join(", ", way.by())));
        }
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            return Optional.of(Refusal.ValidationFailed.required("reason"));
        }
        return closed(system, way.gate()).or(() -> prohibited(step, system));
    }

    private Optional<Refusal> closed(AiSystemView system, String gate) {
        return Optional.ofNullable(gates.gate(List.of(system), gate).get(system.id()))
                .filter(it -> !it.ready())
                .map(AdvancingSystems::closed);
    }

    private static Refusal closed(GateEvaluation gate) {
        var open = gate.items()
                .stream()
                .filter(it -> it.state() == RequirementState.OPEN)
                .map(it -> new OpenItem(it.requirement(), it.detail(), it.responsibleRole()))
                .toList();
        return new Refusal.GateNotMet("The gate " + gate.title() + " lacks " + open.size()
                + (open.size() == 1 ? " item." : " items."), List.of("aiSystem"), gate.gate(), open);
    }

    /** A prohibited system is stopped or ended, and goes nowhere else (V-3). */
    private static Optional<Refusal> prohibited(Step step, AiSystemView system) {
        return system.category() == RiskCategory.PROHIBITED && !step.target().isEnded() && step != Step.SUSPEND
                ? Optional.of(new Refusal.RuleViolated("The law prohibits the system.", List.of("aiSystem"), "INV-002",
                        "Only a new classification lifts that; else end the system."))
                : Optional.empty();
    }
}
