package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.StandingDirectory;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.reference.LifeCycleGates.Transition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who may act upon a system. A permission opens the door and a role says who goes through: both have to be held for
 * the system, for a unit that owns or uses it, or for the whole organisation.
 */
@Component
public class Entitlement {

    private final CurrentActor currentActor;
    private final StandingDirectory standings;

    Entitlement(CurrentActor currentActor, StandingDirectory standings) {
        this.currentActor = currentActor;
        this.standings = standings;
    }

    /** Whether the caller holds the permission and one of the roles; the application itself holds the role SYSTEM. */
    public boolean covers(AiSystemView system, Permission permission, Collection<String> roles) {
        return covers(system, permission) && holdsAny(system, roles);
    }

    public boolean covers(AiSystemView system, Permission permission) {
        var actor = currentActor.actor();
        return unitsOf(system).anyMatch(unit -> actor.may(permission, unit, system.id().value()));
    }

    public boolean holdsAny(AiSystemView system, Collection<String> roles) {
        var actor = currentActor.actor();
        return actor.ref().kind() == ActorRef.Kind.SYSTEM && roles.contains(Transition.SYSTEM)
                || roles.stream()
                        .anyMatch(role -> unitsOf(system)
                                .anyMatch(unit -> actor.holds(role, unit, system.id().value())));
    }

    /** For what belongs to no system: whether the caller holds the permission and one of the roles for anything at all. */
    public boolean coversSomewhere(Permission permission, Collection<String> roles) {
        var actor = currentActor.actor();
        return actor.maySomewhere(permission) && actor.roles().stream().anyMatch(it -> roles.contains(it.role()));
    }

    /** The roles among these that somebody holds or deputises today. */
    public Set<String> rolesOf(PersonId person, AiSystemView system, Collection<String> roles) {
        return heldBy(List.of(person), currentActor.today()).rolesOf(person, system, roles);
    }

    /** The same for many people and systems, on any day. */
    public HeldRoles heldBy(Collection<PersonId> persons, LocalDate day) {
        return new HeldRoles(persons.isEmpty() ? Map.of() : standings.heldBy(persons, day));
    }

    /** What people hold or deputise on a day. */
    public record HeldRoles(Map<PersonId, Set<Standing.Held>> byPerson) {

        /** Those among these roles that somebody holds for the system, for a unit that owns or uses it, or for all. */
        public Set<String> rolesOf(PersonId person, AiSystemView system, Collection<String> roles) {
            var units = unitsOf(system).collect(Collectors.toSet());
            return byPerson.getOrDefault(person, Set.of())
                    .stream()
                    .filter(it -> roles.contains(it.role()))
                    .filter(it -> it.system() == null
                            ? it.unit() == null || units.contains(it.unit())
                            : it.system().equals(system.id().value()))
                    .map(Standing.Held::role)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<UUID> unitsOf(AiSystemView system) {
        return Stream.concat(Stream.of(system.owningUnit()), system.usingUnits().stream()).map(UnitId::value);
    }
}
