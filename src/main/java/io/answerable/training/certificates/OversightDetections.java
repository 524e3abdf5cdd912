package io.answerable.training.certificates;

import static io.answerable.inventory.LifecycleState.IN_USE;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import io.answerable.training.certificates.HumanOversight.Oversight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds high-risk systems that are used while nobody competent oversees them (GATE-011). */
@Component
class OversightDetections implements Detector {

    private static final String NO_COMPETENT_OVERSEER = "GATE-011";

    private final AiSystemRegister register;
    private final HumanOversight oversight;

    OversightDetections(AiSystemRegister register, HumanOversight oversight) {
        this.register = register;
        this.oversight = oversight;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NO_COMPETENT_OVERSEER);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Certificate", "Delegation", "Person", "RoleAssignment");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var known = oversight.bySystem();
        return register.timelines(concern.systems().map(OversightDetections::ids))
                .stream()
                .filter(it -> unattended(it, known).contain(concern.asOf()))
                .map(it -> detection(it, known, concern.asOf()))
                .toList();
    }

    private static Days unattended(SystemTimeline system, Map<AiSystemId, Oversight> known) {
        return system.in(Set.of(IN_USE)).and(system.highRisk()).butNot(of(system, known).competent());
    }

    private static Oversight of(SystemTimeline system, Map<AiSystemId, Oversight> known) {
        return known.getOrDefault(system.id(), Oversight.NONE);
    }

    private static Detection detection(SystemTimeline system, Map<AiSystemId, Oversight> known, LocalDate asOf) {
        var reason = of(system, known).overseen().contain(asOf)
                ? "Nobody who oversees " + system.name() + " holds a valid certificate for it."
                : "Nobody oversees " + system.name() + ".";
        return new Detection(NO_COMPETENT_OVERSEER,
                new Subject("system", "AiSystem", system.id().value(), system.key(), system.name()),
                unattended(system, known).since(asOf, system.broughtOn()), reason,
                "Name an overseer and certify them for this system, or suspend it.", owner(system, asOf),
                system.id().value());
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
