package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters into the register that a system has come into another state; whoever calls has judged whether it may. */
@Component
public class MovingSystems {

    private final AiSystems systems;
    private final ActingOnSystems acting;
    private final CurrentActor currentActor;

    MovingSystems(AiSystems systems, ActingOnSystems acting, CurrentActor currentActor) {
        this.systems = systems;
        this.acting = acting;
        this.currentActor = currentActor;
    }

    /**
     * From today on the system is in that state. What retires is used nowhere any more (V-8).
     *
     * @param act in the past tense and upper case, for example {@code SUSPENDED}
     */
    public AiSystemView move(AiSystemId system, LifecycleState to, String act, @Nullable String reason) {
        var moved = systems.find(system.value()).orElseThrow();
        var today = currentActor.today();
        moved.moveTo(to, today);
        systems.save(moved, new Act(act, today, reason));
        return acting.current(system).orElseThrow();
    }
}
