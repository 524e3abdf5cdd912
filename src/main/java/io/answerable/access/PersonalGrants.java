package io.answerable.access;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.spi.Standing.Held;
import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people of the current organisation may do today: by being there, by administering, by the roles held. */
@Component
class PersonalGrants {

    private final Footings footings;
    private final CurrentActor currentActor;

    PersonalGrants(Footings footings, CurrentActor currentActor) {
        this.footings = footings;
        this.currentActor = currentActor;
    }

    /**
     * What somebody may do and which roles that follows from.
     *
     * @param mereAccount whether the organisation knows them by an account only, not as a person
     */
    record Known(boolean mereAccount, Map<Permission, Reach> grants, Set<Held> roles) {

        static final Known NOBODY = new Known(false, Map.of(), Set.of());
    }

    /** Nobody's for whoever is unknown or has left. */
    Known of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, Known.NOBODY);
    }

    /** Missing for whoever is not known at all. */
    Map<PersonId, Known> of(Collection<PersonId> persons) {
        return footings.of(persons, currentActor.today())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> known(it.getValue())));
    }

    private static Known known(Footing footing) {
        if (!footing.isKnown()) {
            return Known.NOBODY;
        }
        var all = new EnumMap<Permission, Reach>(
                footing.administrator() ? PersonaGrants.ofAdministrator() : PersonaGrants.ofEverybody());
        var roles = footing.present() ? footing.roles() : Set.<Held>of();
        roles.forEach(it -> PersonaGrants.of(it)
                .forEach((permission, reach) -> all.merge(permission, reach, Reach::plus)));
        return new Known(!footing.present(), all, roles);
    }
}
