package io.answerable.organisation.people;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.ErasureRegister;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.facts.Act;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a person has in common: who may do it, and that ledger and listeners hear of it. */
@Component
class PersonActs {

    private final People people;
    private final PeopleDirectory directory;
    private final ErasureRegister erasures;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    PersonActs(People people, PeopleDirectory directory, ErasureRegister erasures, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.erasures = erasures;
        this.actor = actor;
        this.events = events;
    }

    Outcome<Person> open(PersonId person, int expectedVersion, Function<Person, @Nullable UnitId> unit) {
        return people.open("person", person.value(), expectedVersion, it -> mayManage(unit.apply(it)))
                .flatMap(it -> erasures.erasedOf(List.of(person)).isEmpty()
                        ? Outcome.done(it)
                        : Outcome.refused(erased()));
    }

    /** Whoever has been erased stays so: nobody gives them a name again, and nobody employs them anew (R-AUD-21). */
    private static Refusal erased() {
        return new Refusal.TransitionNotAllowed("This person has been erased.", List.of("person"), "ERASED", List.of());
    }

    boolean mayManage(@Nullable UnitId unit) {
        UUID where = unit == null ? null : unit.value();
        return actor.actor().may(MANAGE_ORGANISATION, where, null);
    }

    Outcome<PersonView> saved(Person person, Act act, Function<Provenance, @Nullable GovernanceEvent> event) {
        if (!person.alterations().isEmpty()) {
            people.save(person, act);
            var happened = event.apply(actor.provenance().because(act.reason()));
            if (happened != null) {
                events.publishEvent(happened);
            }
        }
        return Outcome.done(view(person, act.from()));
    }

    static Refusal notPresent(Person person, LocalDate day) {
        return notNow("The person does not work here that day.", person.statusOn(day), PersonStatus.ACTIVE,
                PersonStatus.ON_LEAVE);
    }

    static Refusal notNow(String message, PersonStatus status, PersonStatus... needed) {
        return new Refusal.TransitionNotAllowed(message, List.of(), status.name(),
                Arrays.stream(needed).map(Enum::name).toList());
    }

    PersonView view(Person person, LocalDate from) {
        var day = from.isAfter(actor.today()) ? from : actor.today();
        return Objects.requireNonNull(directory.byId(List.of(person.getId()), day).get(person.getId()));
    }
}
