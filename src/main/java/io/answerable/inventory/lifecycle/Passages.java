package io.answerable.inventory.lifecycle;

import io.answerable.inventory.LifecycleState;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.LifeCycleGates.Transition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which gates lead on from which state. */
@Component
class Passages {

    /** States in which a system ends; a gate that leads there is not what its people work towards. */
    private static final Set<LifecycleState> ENDS = Set.of(LifecycleState.RETIRED, LifecycleState.REJECTED);

    private final LifeCycleGates catalogue;

    Passages(LifeCycleGates catalogue) {
        this.catalogue = catalogue;
    }

    /** The gates on the way into use. */
    List<Passage> onwards(LifecycleState state) {
        return passages(state).filter(it -> !ENDS.contains(it.target())).toList();
    }

    /** The passage of this gate from that state; a gate with two ways out leads to the first of the catalogue. */
    List<Passage> through(LifecycleState state, String gate) {
        return passages(state).filter(it -> it.gate().id().equals(gate)).limit(1).toList();
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
