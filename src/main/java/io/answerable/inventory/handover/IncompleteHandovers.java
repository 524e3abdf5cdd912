package io.answerable.inventory.handover;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds systems in use that nobody has taken over (GATE-009, R-INV-35). */
@Component
class IncompleteHandovers implements Detector {

    private static final String INCOMPLETE = "GATE-009";

    private final AiSystemRegister register;
    private final HandoverDirectory handovers;

    IncompleteHandovers(AiSystemRegister register, HandoverDirectory handovers) {
        this.register = register;
        this.handovers = handovers;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INCOMPLETE);
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var accepted = handovers.acceptedDays(systems.stream().map(SystemTimeline::id).toList());
        return systems.stream()
                .map(it -> new SystemFlaw(INCOMPLETE, it,
                        it.in(Set.of(LifecycleState.IN_USE)).butNot(accepted.getOrDefault(it.id(), Days.never())),
                        it.name() + " is in use but its handover was never accepted.",
                        "Let the product manager accept the handover."))
                .flatMap(it -> it.on(concern))
                .toList();
    }
}
