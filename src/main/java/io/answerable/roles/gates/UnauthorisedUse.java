package io.answerable.roles.gates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.gates.RolesOnTheDay.Grant;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds systems in use that the head of information security (GATE-001) or the chief officer (GATE-002) never authorised.
 * Whether an authorisation has expired is another rule (GATE-003).
 */
@Component
class UnauthorisedUse implements Detector {

    private static final Map<String, AuthorisationKind> NEEDED = Map.of("GATE-001", AuthorisationKind.SECURITY,
            "GATE-002", AuthorisationKind.USE);

    private final AiSystemRegister register;
    private final AuthorisationDirectory authorisations;
    private final RoleHoldings holdings;
    private final LifeCycleGates catalogue;
    private final RoleCatalogue roles;

    UnauthorisedUse(AiSystemRegister register, AuthorisationDirectory authorisations, RoleHoldings holdings,
            LifeCycleGates catalogue, RoleCatalogue roles) {
        this.register = register;
        this.authorisations = authorisations;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.roles = roles;
    }

    @Override
    public Set<String> codes() {
        return NEEDED.keySet();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Authorisation", "Delegation", "RoleAssignment");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var asked = NEEDED.keySet().stream().filter(concern::asksFor).sorted().toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Optional<Collection<AiSystemId>> systems = concern.systems()
                .map(it -> it.stream().map(AiSystemId::of).toList());
        var given = authorisations.timelines(systems).stream().collect(groupingBy(AuthorisationTimeline::system));
        var held = new RolesOnTheDay(holdings.of(NEEDED.values().stream().map(this::role).collect(toSet())));
        return register.timelines(systems)
                .stream()
                .flatMap(system -> asked.stream()
                        .flatMap(it -> found(it, system, given.getOrDefault(system.id(), List.of()), held,
                                concern.asOf()).stream()))
                .toList();
    }

    private Optional<Detection> found(String code, SystemTimeline system, List<AuthorisationTimeline> given,
            RolesOnTheDay held, LocalDate asOf) {
        var kind = NEEDED.getOrDefault(code, AuthorisationKind.USE);
        var granted = given.stream()
                .filter(it -> it.kind() == kind && held.gaveIt(Grant.of(it), role(kind)))
                .map(AuthorisationTimeline::granted)
                .toList();
        var days = system.in(Set.of(LifecycleState.IN_USE)).butNot(Days.anyOf(granted));
        return days.contain(asOf)
                ? Optional.of(detection(code, kind, system, days.since(asOf, system.broughtOn()), asOf))
                : Optional.empty();
    }

    private Detection detection(String code, AuthorisationKind kind, SystemTimeline system, LocalDate since,
            LocalDate asOf) {
        var title = roles.role(role(kind)).map(RoleDefinition::title).orElse(role(kind));
        return new Detection(code,
                new Subject("system", "AiSystem", system.id().value(), system.key(), system.name()), since,
                "%s is in use, and no authorisation of kind %s by the %s is there.".formatted(system.name(), kind,
                        title),
                "Suspend the system, or let the " + title + " decide upon its authorisation.",
                system.owner(asOf).map(it -> it.value()).orElse(null), system.id().value());
    }

    private String role(AuthorisationKind kind) {
        return RolesOnTheDay.roleFor(kind, catalogue);
    }
}
