package io.answerable.organisation.structure;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that something is given only to somebody who works here today. */
@Component
public class PresentPeople {

    private final PeopleDirectory people;
    private final CurrentActor actor;

    PresentPeople(PeopleDirectory people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** Nobody is fine too. */
    public Checks check(Checks checks, @Nullable PersonId person, String field) {
        var known = person == null ? null : people.byId(List.of(person), actor.today()).get(person);
        return checks.refuseIf(person != null && known == null, () -> Refusal.NotFound.of("person", field))
                .refuseIf(known != null && !known.status().present(),
                        () -> Refusal.ValidationFailed.of("The person does not work here today.", field));
    }
}
