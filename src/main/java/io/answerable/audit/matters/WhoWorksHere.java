package io.answerable.audit.matters;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells who works here on a day: nobody who has left is asked to do something. */
@Component
public class WhoWorksHere {

    private final PeopleDirectory people;

    WhoWorksHere(PeopleDirectory people) {
        this.people = people;
    }

    /** Those of these people who work here that day. */
    public Set<PersonId> among(Collection<PersonId> asked, LocalDate day) {
        return people.byId(Set.copyOf(asked), day)
                .values()
                .stream()
                .filter(it -> it.status().present())
                .map(PersonView::id)
                .collect(Collectors.toSet());
    }

    /** Whether every one of these people works here that day. */
    public boolean all(Collection<PersonId> asked, LocalDate day) {
        return among(asked, day).containsAll(asked);
    }
}
