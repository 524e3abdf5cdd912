package io.answerable.access;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a further person bind and unbind logins. */
@Component
public class NamingAdministrators {

    private final Administrators administrators;
    private final KnownPeople people;
    private final CurrentActor currentActor;

    NamingAdministrators(Administrators administrators, KnownPeople people, CurrentActor currentActor) {
        this.administrators = administrators;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Naming somebody twice changes nothing. */
    @Transactional
    public Outcome<PersonId> name(PersonId person, @Nullable String reason) {
        if (!currentActor.actor().may(Permission.ADMINISTER)) {
            return Outcome.refused(NotPermitted.to("name administrators"));
        }
        if (!people.knows(person)) {
            return Outcome.refused(NotFound.of("person", "person"));
        }
        administrators.name(currentActor.provenance().because(reason), person);
        return Outcome.done(person);
    }
}
