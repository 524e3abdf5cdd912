package io.answerable.inventory.lifecycle;

import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
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
    private final Obstacles obstacles;
    private final Passages passages;
    private final GateDirectory gates;
    private final Moves moves;

    AdvancingSystems(ActingOnSystems acting, Entitlement entitlement, Obstacles obstacles, Passages passages,
            GateDirectory gates, Moves moves) {
        this.acting = acting;
        this.entitlement = entitlement;
        this.obstacles = obstacles;
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
        return obstacles.ofRole(step, system, way)
                .or(() -> unsaid(step, reason))
                .or(() -> Obstacles.ofGate(gates.gate(List.of(system), way.gate()).get(system.id())))
                .or(() -> Obstacles.ofLaw(step, system));
    }

    private static Optional<Refusal> unsaid(Step step, @Nullable String reason) {
        return step.needsReason() && (reason == null || reason.isBlank())
                ? Optional.of(Refusal.ValidationFailed.required("reason"))
                : Optional.empty();
    }
}
