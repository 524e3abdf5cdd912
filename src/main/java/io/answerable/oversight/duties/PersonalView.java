package io.answerable.oversight.duties;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves those people whose duties the caller may see: themselves, and those of the units whose governance they read. */
@Component
class PersonalView {

    private final CurrentActor actor;
    private final PeopleDirectory people;

    PersonalView(CurrentActor actor, PeopleDirectory people) {
        this.actor = actor;
        this.people = people;
    }

    List<PersonId> among(Collection<PersonId> asked, LocalDate asOf) {
        var caller = actor.actor();
        if (caller.may(Permission.READ_GOVERNANCE)) {
            return List.copyOf(asked);
        }
        var own = caller.person().filter(asked::contains);
        if (!caller.maySomewhere(Permission.READ_GOVERNANCE)) {
            return own.stream().toList();
        }
        var known = people.byId(asked, asOf);
        return asked.stream()
                .filter(it -> own.filter(it::equals).isPresent() || mayRead(known.get(it)))
                .toList();
    }

    private boolean mayRead(@Nullable PersonView person) {
        return person != null && person.unit() != null
                && actor.actor().may(Permission.READ_GOVERNANCE, person.unit().value(), null);
    }
}
