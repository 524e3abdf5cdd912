package io.answerable.inventory.closure;

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

/** Finds retired systems of which an item of the checklist is open (GATE-013, R-INV-38); what the gate lets pass is no flaw. */
@Component
class IncompleteClosures implements Detector {

    private static final String INCOMPLETE = "GATE-013";

    private final AiSystemRegister register;
    private final ClosureDirectory closures;

    IncompleteClosures(AiSystemRegister register, ClosureDirectory closures) {
        this.register = register;
        this.closures = closures;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INCOMPLETE);
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var complete = closures.completeDays(
                register.byId(systems.stream().map(SystemTimeline::id).toList(), concern.asOf()).values());
        return systems.stream()
                .map(it -> new SystemFlaw(INCOMPLETE, it,
                        it.in(Set.of(LifecycleState.RETIRED)).butNot(complete.getOrDefault(it.id(), Days.never())),
                        it.name() + " is retired but an item of its closure is open.",
                        "Complete the checklist of the closure."))
                .flatMap(it -> it.on(concern))
                .toList();
    }
}
