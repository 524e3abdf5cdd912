package io.answerable.inventory.lifecycle;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Suspending;
import io.answerable.inventory.authorisations.RevocationConsequence;
import io.answerable.inventory.authorisations.RevokingAuthorisations;
import io.answerable.inventory.register.ActingOnSystems;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops systems where the rules demand it: the application itself acts, without roles and gates. */
@Component
@Transactional
class HardStops implements Suspending, RevocationConsequence {

    private final ActingOnSystems acting;
    private final Moves moves;
    private final RevokingAuthorisations revoking;
    private final ActingAs actingAs;
    private final CurrentActor actor;

    HardStops(ActingOnSystems acting, Moves moves, RevokingAuthorisations revoking, ActingAs actingAs,
            CurrentActor actor) {
        this.acting = acting;
        this.moves = moves;
        this.revoking = revoking;
        this.actingAs = actingAs;
        this.actor = actor;
    }

    @Override
    public void suspend(AiSystemId system, String reason) {
        itself(system, HardStops::halting, reason);
    }

    @Override
    public void stop(AiSystemId system, String reason) {
        itself(system, it -> it == LifecycleState.AUTHORISED ? Optional.of(Step.REVOKE) : Optional.empty(), reason);
        itself(system, HardStops::stopping, reason);
        asItself(system, it -> revoking.voidAllOf(it, reason));
    }

    /** A system that has lost an authorisation is tested anew, or no longer used. */
    @Override
    public void follow(AiSystemView system, String reason) {
        itself(system.id(), HardStops::halting, reason);
    }

    private static Optional<Step> halting(LifecycleState state) {
        return switch (state) {
            case AUTHORISED -> Optional.of(Step.REVOKE);
            case IN_USE -> Optional.of(Step.SUSPEND);
            default -> Optional.empty();
        };
    }

    private static Optional<Step> stopping(LifecycleState state) {
        return switch (state) {
            case IN_USE -> Optional.of(Step.SUSPEND);
            case SUSPENDED, RETIRED, REJECTED -> Optional.empty();
            default -> Optional.of(Step.REJECT);
        };
    }

    private void itself(AiSystemId system, Function<LifecycleState, Optional<Step>> step, String reason) {
        asItself(system, it -> step.apply(it.state()).ifPresent(move -> moves.make(move, it, reason)));
    }

    private void asItself(AiSystemId system, Consumer<AiSystemView> act) {
        actingAs.run(Actor.system(actor.organisation()), actor.provenance().cause(),
                () -> acting.locked(system).ifPresent(act));
    }
}
