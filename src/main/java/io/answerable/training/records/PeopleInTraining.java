package io.answerable.training.records;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose competence the caller looks after. Nobody vouches for themselves, whatever they may do otherwise. */
@Component
public class PeopleInTraining {

    private final PeopleDirectory people;
    private final CurrentActor actor;

    PeopleInTraining(PeopleDirectory people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** Somebody present whose training the caller manages. */
    public Outcome<PersonView> managed(PersonId person, String act) {
        return present(person).flatMap(it -> manages(it)
                ? Outcome.done(it)
                : Outcome.refused(Refusal.NotPermitted.to(act)));
    }

    /** Somebody present whose training the caller manages, or who reports to the caller. */
    public Outcome<PersonView> led(PersonId person, String act) {
        return present(person).flatMap(it -> manages(it) || reportsToCaller(it)
                ? Outcome.done(it)
                : Outcome.refused(Refusal.NotPermitted.to(act)));
    }

    public boolean mayManage(PersonId person) {
        return Optional.ofNullable(people.byId(List.of(person), actor.today()).get(person))
                .filter(this::manages)
                .isPresent();
    }

    private Outcome<PersonView> present(PersonId person) {
        var known = people.byId(List.of(person), actor.today()).get(person);
        if (known == null) {
            return Outcome.refused(Refusal.NotFound.of("person", "person"));
        }
        return known.status().present()
                ? Outcome.done(known)
                : Outcome.refused(Refusal.ValidationFailed.of("They no longer work here.", "person"));
    }

    private boolean manages(PersonView person) {
        var unit = person.unit();
        return !isCaller(person.id())
                && actor.actor().may(Permission.MANAGE_TRAINING, unit == null ? null : unit.value(), null);
    }

    private boolean reportsToCaller(PersonView person) {
        return !isCaller(person.id()) && person.manager() != null && isCaller(person.manager());
    }

    private boolean isCaller(PersonId person) {
        return actor.actor().person().filter(person::equals).isPresent();
    }
}
