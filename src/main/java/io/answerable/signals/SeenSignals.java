package io.answerable.signals;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leaves those signals that the caller may see: all, or what belongs to their units and systems. */
@Component
class SeenSignals {

    private final CurrentActor actor;

    SeenSignals(CurrentActor actor) {
        this.actor = actor;
    }

    List<SignalView> among(List<SignalView> signals) {
        var reach = actor.actor().reachOf(Permission.READ_GOVERNANCE);
        return signals.stream().filter(it -> reach.covers(it.unit(), it.system())).toList();
    }
}
