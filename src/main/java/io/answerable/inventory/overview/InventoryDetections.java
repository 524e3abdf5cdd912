package io.answerable.inventory.overview;

import static io.answerable.inventory.LifecycleState.AUTHORISED;
import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.REJECTED;
import static io.answerable.inventory.LifecycleState.RETIRED;
import static io.answerable.inventory.LifecycleState.SUSPENDED;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds systems that are used though nobody has classified them, or though the law prohibits it (INV-001, INV-002). */
@Component
class InventoryDetections implements Detector {

    private static final String UNCLASSIFIED_IN_USE = "INV-001";
    private static final String PROHIBITED_NOT_STOPPED = "INV-002";

    private final AiSystemRegister register;

    InventoryDetections(AiSystemRegister register) {
        this.register = register;
    }

    @Override
    public Set<String> codes() {
        return Set.of(UNCLASSIFIED_IN_USE, PROHIBITED_NOT_STOPPED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        return SystemFlaw.systems(register, concern)
                .stream()
                .flatMap(it -> Stream.of(unclassified(it), notStopped(it)))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    private static SystemFlaw unclassified(SystemTimeline system) {
        var days = system.in(Set.of(AUTHORISED, IN_USE)).and(category(system, RiskCategory.UNCLASSIFIED));
        return new SystemFlaw(UNCLASSIFIED_IN_USE, system, days,
                system.name() + " may be used but is not classified.",
                "Classify it, or suspend its use until it is.");
    }

    private static SystemFlaw notStopped(SystemTimeline system) {
        var days = category(system, RiskCategory.PROHIBITED).butNot(system.in(Set.of(SUSPENDED, RETIRED, REJECTED)));
        return new SystemFlaw(PROHIBITED_NOT_STOPPED, system, days,
                system.name() + " is prohibited but has not been stopped.", "Suspend it at once; retire or reject it.");
    }

    private static Days category(SystemTimeline system, RiskCategory category) {
        return system.inCategory().getOrDefault(category, Days.never());
    }
}
