package io.answerable.access;

import io.answerable.access.spi.Standing;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
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

    /** Empty for whoever is unknown or has left. */
    @Transactional(readOnly = true)
    public Map<Permission, Reach> of(PersonId person) {
        var today = currentActor.today();
        var known = accounts.known(person);
        boolean present = people.isPresent(person);
        if (!present && !known.account()) {
            return Map.of();
        }
        var administering = known.administrator() ? PersonaGrants.ofAdministrator() : PersonaGrants.ofEverybody();
        var all = new EnumMap<Permission, Reach>(administering);
        if (present) {
            held(person, today).forEach(it -> PersonaGrants.of(it)
                    .forEach((permission, reach) -> all.merge(permission, reach, Reach::plus)));
        }
        return all;
    }

    private Stream<Standing.Held> held(PersonId person, LocalDate day) {
        return standings.stream().flatMap(it -> it.heldBy(person, day).stream());
    }
}
