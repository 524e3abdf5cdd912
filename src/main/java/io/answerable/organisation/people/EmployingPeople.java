package io.answerable.organisation.people;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonAbsenceEnded;
import io.answerable.organisation.PersonAbsenceStarted;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.facts.Act;
import io.answerable.organisation.facts.Checks;
import io.answerable.organisation.facts.Dated;
import io.answerable.organisation.facts.Entry;
import io.answerable.organisation.facts.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Employs people, moves them, sends them on leave and records that they go (R-ORG-02, R-ORG-03). */
@Component
@Transactional
public class EmployingPeople {

    private final People people;
    private final PeopleDirectory directory;
    private final PostRules rules;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EmployingPeople(People people, PeopleDirectory directory, PostRules rules, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.rules = rules;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<PersonView> hire(HirePerson command) {
        if (!mayManage(command.unit())) {
            return Outcome.refused(Refusal.NotPermitted.to("employ somebody there"));
        }
        var from = orToday(command.from());
        var post = new Posting(command.unit(), command.position(), command.manager());
        var checks = contactChecks(command.name(), command.email()).newKey(people.keys(), command.key());
        return rules.check(checks, null, post, from).then(() -> Outcome.done(hired(command, post, from)));
    }

    /** Whoever has left begins a new employment; what they were called and held before stays in the past. */
    public Outcome<PersonView> rehire(PersonId person, int expectedVersion, Rehire terms, @Nullable String reason) {
        var act = new Act("REHIRED", orToday(terms.from()), reason);
        return open(person, expectedVersion, it -> terms.unit()).flatMap(it -> {
            var status = it.statusOn(act.from());
            var post = new Posting(terms.unit(), terms.position(), terms.manager());
            var checks = new Checks().refuseIf(status != PersonStatus.LEFT || hasPlans(it, act.from()),
                    () -> notNow("Only whoever has left can be employed again.", status, PersonStatus.LEFT));
            return rules.check(checks, person, post, act.from()).then(() -> {
                it.employ(act.from(), LocalDate.MAX);
                it.take(act.from(), post);
                return saved(it, act, by -> new PersonJoined(person, post.unit(), post.position(), post.manager(),
                        act.from(), by));
            });
        });
    }

    /** Where, as what and under whom somebody begins anew. */
    public record Rehire(@Nullable UnitId unit, @Nullable String position, @Nullable PersonId manager,
            @Nullable LocalDate from) {}

    /** Gives somebody another unit, position or manager from a day on. */
    public Outcome<PersonView> move(MovePerson command) {
        people.keys().lockStructure();
        var act = new Act("MOVED", orToday(command.from()), command.reason());
        return open(command.person(), command.expectedVersion(), it -> it.postOn(act.from()).unit()).flatMap(it -> {
            var before = it.postOn(act.from());
            var post = command.after(before);
            var checks = new Checks().refuseIf(!it.statusOn(act.from()).present(), () -> notPresent(it, act.from()))
                    .refuseIf(!mayManage(post.unit()), () -> Refusal.NotPermitted.to("move somebody there"));
            return rules.check(checks, command.person(), post, act.from()).then(() -> {
                it.take(act.from(), post);
                return saved(it, act,
                        by -> new PersonMoved(command.person(), before.unit(), post.unit(), act.from(), by));
            });
        });
    }

    /** Changes what somebody is called or where they get their e-mail, from today on; null stays as it is. */
    public Outcome<PersonView> changeContact(PersonId person, int expectedVersion, @Nullable String name,
            @Nullable String email, @Nullable String reason) {
        var act = new Act("CONTACT_CHANGED", actor.today(), reason);
        return open(person, expectedVersion, it -> it.postOn(act.from()).unit()).flatMap(it -> {
            var before = it.contacts().factOn(act.from()).orElseThrow();
            var after = new Contact(name == null ? before.name() : name, email == null ? before.email() : email);
            return contactChecks(after.name(), after.email()).then(() -> {
                it.beCalled(act.from(), after);
                return saved(it, act, by -> null);
            });
        });
    }

    /** Plans a leave; both days belong to it. It takes no role from anybody (O-4). */
    public Outcome<PersonView> startLeave(PersonId person, int expectedVersion, Leave leave, @Nullable String reason) {
        var act = new Act("LEAVE_PLANNED", leave.from(), reason);
        return open(person, expectedVersion, it -> it.postOn(act.from()).unit()).flatMap(it -> new Checks()
                .refuseIf(leave.to().isBefore(leave.from()),
                        () -> Refusal.ValidationFailed.of("The leave ends before it begins.", "to"))
                .refuseIf(!it.statusOn(leave.from()).present(), () -> notPresent(it, leave.from()))
                .refuseIf(it.leaves().facts().stream().anyMatch(known -> overlaps(known, leave)),
                        () -> Refusal.ValidationFailed.of("The person is on another leave in these days.", "from"))
                .then(() -> {
                    it.beAway(leave);
                    return saved(it, act, by -> new PersonAbsenceStarted(person, leave.from(), leave.to(), by));
                }));
    }

    /** Ends the leave of that day early; that day is its last. */
    public Outcome<PersonView> endLeave(
            PersonId person, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("LEAVE_ENDED", lastDay, reason);
        return open(person, expectedVersion, it -> it.postOn(lastDay).unit()).flatMap(it -> {
            var leave = it.leaves().on(lastDay);
            if (leave.isEmpty()) {
                return Outcome.refused(notNow("The person is not on leave that day.", it.statusOn(lastDay),
                        PersonStatus.ON_LEAVE));
            }
            it.returnFrom(leave.get(), lastDay.plusDays(1));
            return saved(it, act, by -> new PersonAbsenceEnded(person, leave.get().from(), lastDay, by));
        });
    }

    /** Records the last day of an employment; once that day has passed it is final. */
    public Outcome<PersonView> recordDeparture(
            PersonId person, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("DEPARTED", lastDay.plusDays(1), reason);
        return open(person, expectedVersion, it -> it.postOn(lastDay).unit()).flatMap(it -> {
            var employment = it.employments().begunBy(lastDay);
            if (employment.isEmpty()) {
                return Outcome.refused(
                        Refusal.ValidationFailed.of("The last day lies before the employment.", "lastDay"));
            }
            if (!employment.get().until().isAfter(actor.today()) || isOver(it, employment.get())) {
                return Outcome.refused(notNow("The person has left; that is final.", PersonStatus.LEFT));
            }
            it.correctEmployment(employment.get(), employment.get().from(), lastDay.plusDays(1));
            return saved(it, act, by -> new PersonLeft(person, lastDay, by));
        });
    }

    private Outcome<Person> open(PersonId person, int expectedVersion, Function<Person, @Nullable UnitId> unit) {
        return people.open("person", person.value(), expectedVersion, it -> mayManage(unit.apply(it)));
    }

    private boolean mayManage(@Nullable UnitId unit) {
        UUID where = unit == null ? null : unit.value();
        return actor.actor().may(MANAGE_ORGANISATION, where, null);
    }

    private PersonView hired(HirePerson command, Posting post, LocalDate from) {
        var entry = Entry.first(command.key(), actor.today());
        var person = new Person(entry, new Timeline<>(entry.id(), List.of()), new Timeline<>(entry.id(), List.of()),
                new Timeline<>(entry.id(), List.of()), new Timeline<>(entry.id(), List.of()));
        person.introduce(new Contact(command.name(), command.email()));
        person.employ(from, LocalDate.MAX);
        person.take(from, post);
        people.add(person, new Act("HIRED", from, command.reason()));
        events.publishEvent(new PersonJoined(person.getId(), post.unit(), post.position(), post.manager(), from,
                actor.provenance().because(command.reason())));
        return view(person, from);
    }

    private Outcome<PersonView> saved(Person person, Act act, Function<Provenance, @Nullable GovernanceEvent> event) {
        if (!person.alterations().isEmpty()) {
            people.save(person, act);
            var happened = event.apply(actor.provenance().because(act.reason()));
            if (happened != null) {
                events.publishEvent(happened);
            }
        }
        return Outcome.done(view(person, act.from()));
    }

    private static Checks contactChecks(String name, @Nullable String email) {
        return new Checks().required("name", name)
                .refuseIf(email != null && !EmailAddress.isPlausible(email),
                        () -> Refusal.ValidationFailed.of("This is not an e-mail address.", "email"));
    }

    private static boolean overlaps(Dated<Away> known, Leave leave) {
        return known.overlaps(leave.from(), leave.to().plusDays(1));
    }

    private static boolean hasPlans(Person person, LocalDate day) {
        return person.employments().facts().stream().anyMatch(it -> it.from().isAfter(day));
    }

    private static boolean isOver(Person person, Dated<Employment> employment) {
        return hasPlans(person, employment.from());
    }

    private static Refusal notPresent(Person person, LocalDate day) {
        return notNow("The person does not work here that day.", person.statusOn(day), PersonStatus.ACTIVE,
                PersonStatus.ON_LEAVE);
    }

    private static Refusal notNow(String message, PersonStatus status, PersonStatus... needed) {
        return new Refusal.TransitionNotAllowed(message, List.of(), status.name(),
                java.util.Arrays.stream(needed).map(Enum::name).toList());
    }

    private PersonView view(Person person, LocalDate from) {
        var day = from.isAfter(actor.today()) ? from : actor.today();
        return Objects.requireNonNull(directory.byId(List.of(person.getId()), day).get(person.getId()));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? actor.today() : day;
    }
}
