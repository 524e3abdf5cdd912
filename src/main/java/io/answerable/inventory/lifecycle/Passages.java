package io.answerable.inventory.lifecycle;

import io.answerable.inventory.LifecycleState;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.LifeCycleGates.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which gates lead on from which state. */
@Component
class Passages {

    private final LifeCycleGates catalogue;

    Passages(LifeCycleGates catalogue) {
        this.catalogue = catalogue;
    }

    /** The gates on the way into use; one that leads to the end of a system is not what its people work towards. */
    List<Passage> onwards(LifecycleState state) {
        return passages(state).filter(it -> !it.target().isEnded()).toList();
    }

    /** Every gate that leads on from that state, wherever it leads. */
    List<Passage> all(LifecycleState state) {
        return passages(state).toList();
    }

    /** The passage of this gate from that state; a gate with two ways out leads to the first of the catalogue. */
    List<Passage> through(LifecycleState state, String gate) {
        return passages(state).filter(it -> it.gate().id().equals(gate)).limit(1).toList();
    }

    /** The move that the step makes from that state, if the catalogue and the step know one. */
    Optional<Transition> way(LifecycleState from, Step step) {
        return step.leadsFrom(from) ? catalogue.transition(from.name(), step.target().name()) : Optional.empty();
    }

    /** All states that can follow upon that one. */
    List<String> after(LifecycleState state) {
        return catalogue.transitionsFrom(state.name()).stream().map(Transition::to).distinct().toList();
    }

    private Stream<Passage> passages(LifecycleState state) {
        return catalogue.transitionsFrom(state.name()).stream().flatMap(this::passage);
    }

    private Stream<Passage> passage(Transition transition) {
        return catalogue.gate(transition.gate())
                .map(it -> new Passage(it, LifecycleState.valueOf(transition.to()), transition.by()))
                .stream();
    }
}
