package io.answerable.inventory.overview;

import static io.answerable.inventory.LifecycleState.AUTHORISED;
import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.REJECTED;
import static io.answerable.inventory.LifecycleState.RETIRED;
import static io.answerable.inventory.LifecycleState.SUSPENDED;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    public Collection<Detection> detect(Concern concern) {
        return register.timelines(concern.systems().map(InventoryDetections::ids))
                .stream()
                .flatMap(it -> detect(it, concern))
                .toList();
    }

    private static Stream<Detection> detect(SystemTimeline system, Concern concern) {
        return Stream.of(unclassified(system, concern), notStopped(system, concern)).flatMap(Optional::stream);
    }

    private static Optional<Detection> unclassified(SystemTimeline system, Concern concern) {
        var days = system.in(Set.of(AUTHORISED, IN_USE)).and(category(system, RiskCategory.UNCLASSIFIED));
        return detection(UNCLASSIFIED_IN_USE, system, days, concern,
                system.name() + " may be used but is not classified.",
                "Classify it, or suspend its use until it is.");
    }

    private static Optional<Detection> notStopped(SystemTimeline system, Concern concern) {
        var days = category(system, RiskCategory.PROHIBITED).butNot(system.in(Set.of(SUSPENDED, RETIRED, REJECTED)));
        return detection(PROHIBITED_NOT_STOPPED, system, days, concern,
                system.name() + " is prohibited but has not been stopped.", "Suspend it at once; retire or reject it.");
    }

    private static Optional<Detection> detection(String code, SystemTimeline system, Days days, Concern concern,
            String reason, String step) {
        var asOf = concern.asOf();
        if (!concern.asksFor(code) || !days.contain(asOf)) {
            return Optional.empty();
        }
        var subject = new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
        return Optional.of(new Detection(code, subject, days.since(asOf).orElse(system.broughtOn()), reason, step,
                owner(system, asOf), system.id().value()));
    }

    private static Days category(SystemTimeline system, RiskCategory category) {
        return system.inCategory().getOrDefault(category, Days.never());
    }

    private static @Nullable UUID owner(SystemTimeline system, LocalDate asOf) {
        return system.owning()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(Map.Entry::getKey)
                .map(UnitId::value)
                .findFirst()
                .orElse(null);
    }

    private static Collection<AiSystemId> ids(Set<UUID> systems) {
        return List.copyOf(systems.stream().map(AiSystemId::of).toList());
    }
}
