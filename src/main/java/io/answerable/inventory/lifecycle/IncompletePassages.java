package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.closure.ClosureDirectory;
import io.answerable.inventory.handover.HandoverDirectory;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds systems that have come further than they are prepared for: in use though nobody has taken them over (GATE-009,
 * R-INV-35), retired though an item of the checklist is open (GATE-013, R-INV-38). What the gate lets pass is no flaw.
 */
@Component
class IncompletePassages implements Detector {

    private static final String NOT_TAKEN_OVER = "GATE-009";
    private static final String NOT_CLOSED = "GATE-013";

    private final AiSystemRegister register;
    private final HandoverDirectory handovers;
    private final ClosureDirectory closures;

    IncompletePassages(AiSystemRegister register, HandoverDirectory handovers, ClosureDirectory closures) {
        this.register = register;
        this.handovers = handovers;
        this.closures = closures;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_TAKEN_OVER, NOT_CLOSED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var ids = systems.stream().map(SystemTimeline::id).toList();
        var accepted = concern.asksFor(NOT_TAKEN_OVER) ? handovers.acceptedDays(ids) : Map.<AiSystemId, Days>of();
        var complete = concern.asksFor(NOT_CLOSED)
                ? closures.completeDays(register.byId(ids, concern.asOf()).values())
                : Map.<AiSystemId, Days>of();
        return systems.stream()
                .flatMap(it -> Stream.of(
                        new SystemFlaw(NOT_TAKEN_OVER, it, without(it, LifecycleState.IN_USE, accepted),
                                it.name() + " is in use but its handover was never accepted.",
                                "Let the product manager accept the handover."),
                        new SystemFlaw(NOT_CLOSED, it, without(it, LifecycleState.RETIRED, complete),
                                it.name() + " is retired but an item of its closure is open.",
                                "Complete the checklist of the closure.")))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    private static Days without(SystemTimeline system, LifecycleState state, Map<AiSystemId, Days> prepared) {
        return system.in(Set.of(state)).butNot(prepared.getOrDefault(system.id(), Days.never()));
    }
}
