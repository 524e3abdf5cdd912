package io.answerable.access;

import io.answerable.access.spi.Standing.Held;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which roles people hold or deputise on a day, by whatever context knows of it; with one statement. */
@Component
public class StandingDirectory {

    private final Footings footings;

    StandingDirectory(Footings footings) {
        this.footings = footings;
    }

    /** Those of the people who have the permission on that day for the whole organisation, by the roles that they hold. */
    public Set<PersonId> holding(Permission permission, Collection<PersonId> persons, LocalDate day) {
        return heldBy(persons, day).entrySet()
                .stream()
                .filter(it -> it.getValue().stream().anyMatch(held -> gives(held, permission)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean gives(Held held, Permission permission) {
        var reach = PersonaGrants.of(held).get(permission);
        return reach != null && reach.everywhere();
    }

    /** Missing for whoever is not known at all; what somebody holds on paper shows also after they have left. */
    public Map<PersonId, Set<Held>> heldBy(Collection<PersonId> persons, LocalDate day) {
        return footings.of(persons, day)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().roles()));
    }
}
