package io.answerable.roles.gates;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds authorisations by somebody who owned or led the system on the day they gave them (SOD-003, R-INV-27). */
@Component
class OwnersWhoAuthorised implements Detector {

    private static final String CODE = "SOD-003";

    private final AiSystemRegister register;
    private final AuthorisationDirectory authorisations;
    private final RoleHoldings holdings;
    private final PeopleDirectory people;
    private final RoleCatalogue roles;

    OwnersWhoAuthorised(AiSystemRegister register, AuthorisationDirectory authorisations, RoleHoldings holdings,
            PeopleDirectory people, RoleCatalogue roles) {
        this.register = register;
        this.authorisations = authorisations;
        this.holdings = holdings;
        this.people = people;
        this.roles = roles;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Authorisation", "Delegation", "Person", "RoleAssignment");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (!concern.asksFor(CODE)) {
            return List.of();
        }
        Optional<Collection<AiSystemId>> systems = concern.systems()
                .map(it -> it.stream().map(AiSystemId::of).toList());
        var known = register.timelines(systems).stream().collect(toMap(SystemTimeline::id, it -> it));
        var held = new RolesOnTheDay(holdings.of(OwnerRoles.ALL));
        var found = authorisations.timelines(systems)
                .stream()
                .filter(it -> it.granted().contain(concern.asOf()))
                .flatMap(it -> flawed(it, known.get(it.system()), held))
                .toList();
        var givers = people.byId(found.stream().map(Flawed::giver).distinct().toList(), concern.asOf());
        return found.stream()
                .map(it -> detection(it, Optional.ofNullable(givers.get(it.giver())), concern.asOf()))
                .toList();
    }

    private static Stream<Flawed> flawed(AuthorisationTimeline it, @Nullable SystemTimeline system,
            RolesOnTheDay held) {
        var giver = it.grantedBy();
        return giver == null || system == null
                ? Stream.empty()
                : held.ownerRole(Grant.of(it), OwnerRoles.ALL)
                        .map(role -> new Flawed(it, system, giver, role))
                        .stream();
    }

    /**
     * An authorisation by an owner.
     *
     * @param role by which the giver owned or led the system
     */
    private record Flawed(AuthorisationTimeline given, SystemTimeline system, PersonId giver, String role) {}

    private Detection detection(Flawed it, Optional<PersonView> giver, LocalDate asOf) {
        var given = it.given();
        var system = it.system();
        return new Detection(CODE,
                new Subject("authorisation", "Authorisation", given.id().value(), given.key(),
                        given.key() + " " + given.kind() + " of " + system.name()),
                given.granted().since(asOf, given.broughtOn()),
                "%s authorised %s and was its %s on that day.".formatted(
                        giver.map(one -> one.name() + " (" + one.key() + ")").orElse("Somebody"), system.name(),
                        roles.role(it.role()).map(RoleDefinition::title).orElse(it.role())),
                "Let somebody authorise it who neither owns nor leads it.",
                system.owner(asOf).map(unit -> unit.value()).orElse(null), system.id().value());
    }
}
