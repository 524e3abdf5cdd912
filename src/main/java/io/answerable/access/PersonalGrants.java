package io.answerable.access;

import io.answerable.access.spi.Standing;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person of the current organisation may do today: by being there, by administering, by the roles held. */
@Component
class PersonalGrants {

    private final Accounts accounts;
    private final KnownPeople people;
    private final ObjectProvider<Standing> standings;
    private final CurrentActor currentActor;

    PersonalGrants(Accounts accounts, KnownPeople people, ObjectProvider<Standing> standings,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.people = people;
        this.standings = standings;
        this.currentActor = currentActor;
    }

    /**
     * What somebody may do and which roles that follows from.
     *
     * @param mereAccount whether the organisation knows them by an account only, not as a person
     */
    record Known(boolean mereAccount, Map<Permission, Reach> grants, Set<Standing.Held> roles) {

        static final Known NOBODY = new Known(false, Map.of(), Set.of());
    }

    /** Nobody's for whoever is unknown or has left. */
    @Transactional(readOnly = true)
    public Known of(PersonId person) {
        var today = currentActor.today();
        var known = accounts.known(person);
        boolean present = people.isPresent(person);
        if (!present && !known.account()) {
            return Known.NOBODY;
        }
        var administering = known.administrator() ? PersonaGrants.ofAdministrator() : PersonaGrants.ofEverybody();
        var all = new EnumMap<Permission, Reach>(administering);
        var roles = present ? held(person, today) : Set.<Standing.Held>of();
        roles.forEach(it -> PersonaGrants.of(it)
                .forEach((permission, reach) -> all.merge(permission, reach, Reach::plus)));
        return new Known(!present, all, roles);
    }

    private Set<Standing.Held> held(PersonId person, LocalDate day) {
        return standings.stream().flatMap(it -> it.heldBy(person, day).stream()).collect(Collectors.toSet());
    }
}
