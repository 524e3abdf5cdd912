package io.answerable.organisation.people;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Employs people, moves them and records that they go (R-ORG-02, R-ORG-03). */
@Component
@Transactional
public class EmployingPeople {

    private final People people;
    private final PersonActs acts;
    private final PostRules rules;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EmployingPeople(People people, PersonActs acts, PostRules rules, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.people = people;
        this.acts = acts;
        this.rules = rules;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<PersonView> hire(HirePerson command) {
        if (!acts.mayManage(command.unit())) {
            return Outcome.refused(Refusal.NotPermitted.to("employ somebody there"));
        }
        var from = orToday(command.from());
        var post = new Posting(command.unit(), command.position(), command.manager());
        var checks = contactChecks(command.name(), command.email()).newKey(people.keys(), command.key());
        return rules.check(checks, null, post, from).then(() -> Outcome.done(hired(command, post, from)));
    }

    /** Whoever has left begins a new employment under the same key and name; what they held before stays in the past. */
    public Outcome<PersonView> rehire(PersonId person, int expectedVersion, Rehire terms, @Nullable String reason) {
        people.keys().lockStructure();
        var act = new Act("REHIRED", orToday(terms.from()), reason);
        return acts.open(person, expectedVersion, it -> terms.unit()).flatMap(it -> {
            var status = it.statusOn(act.from());
            var post = new Posting(terms.unit(), terms.position(), terms.manager());
            var checks = new Checks().refuseIf(status != PersonStatus.LEFT || hasPlans(it, act.from()),
                    () -> PersonActs.notNow("Only whoever has left can be employed again.", status, PersonStatus.LEFT));
            return rules.check(checks, person, post, act.from()).then(() -> {
                it.employ(act.from(), LocalDate.MAX);
                it.take(act.from(), post);
                return acts.saved(it, act, by -> new PersonJoined(person, post.unit(), post.position(), post.manager(),
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
        return acts.open(command.person(), command.expectedVersion(), it -> it.postOn(act.from()).unit())
                .flatMap(it -> {
                    var before = it.postOn(act.from());
                    var post = command.after(before);
                    var checks = new Checks()
                            .refuseIf(!it.statusOn(act.from()).present(), () -> PersonActs.notPresent(it, act.from()))
                            .refuseIf(!acts.mayManage(post.unit()),
                                    () -> Refusal.NotPermitted.to("move somebody there"));
                    return rules.check(checks, command.person(), post, act.from()).then(() -> {
                        it.take(act.from(), post);
                        return acts.saved(it, act,
                                by -> new PersonMoved(command.person(), before.unit(), post.unit(), act.from(), by));
                    });
                });
    }

    /** Changes what somebody is called or where they get their e-mail, from today on; null stays as it is. */
    public Outcome<PersonView> changeContact(PersonId person, int expectedVersion, @Nullable String name,
            @Nullable String email, @Nullable String reason) {
        var act = new Act("CONTACT_CHANGED", actor.today(), reason);
        return acts.open(person, expectedVersion, it -> it.postOn(act.from()).unit()).flatMap(it -> {
            var before = it.contacts().factOn(act.from()).orElseThrow();
            var after = new Contact(name == null ? before.name() : name, email == null ? before.email() : email);
            return contactChecks(after.name(), after.email()).then(() -> {
                it.beCalled(act.from(), after);
                return acts.saved(it, act, by -> null);
            });
        });
    }

    /** Records the last day of an employment; once that day has passed it is final. */
    public Outcome<PersonView> recordDeparture(
            PersonId person, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("DEPARTED", lastDay.plusDays(1), reason);
        return acts.open(person, expectedVersion, it -> it.postOn(lastDay).unit()).flatMap(it -> {
            var employment = it.employments().begunBy(lastDay);
            if (employment.isEmpty()) {
                return Outcome.refused(
                        Refusal.ValidationFailed.of("The last day lies before the employment.", "lastDay"));
            }
            if (!employment.get().until().isAfter(actor.today()) || isOver(it, employment.get())) {
                return Outcome.refused(PersonActs.notNow("The person has left; that is final.", PersonStatus.LEFT));
            }
            it.correctEmployment(employment.get(), employment.get().from(), lastDay.plusDays(1));
            return acts.saved(it, act, by -> new PersonLeft(person, lastDay, by));
        });
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
        return acts.view(person, from);
    }

    private static Checks contactChecks(String name, @Nullable String email) {
        return new Checks().required("name", name)
                .refuseIf(email != null && !EmailAddress.isPlausible(email),
                        () -> Refusal.ValidationFailed.of("This is not an e-mail address.", "email"));
    }

    private static boolean hasPlans(Person person, LocalDate day) {
        return person.employments().facts().stream().anyMatch(it -> it.from().isAfter(day));
    }

    private static boolean isOver(Person person, Dated<Employment> employment) {
        return hasPlans(person, employment.from());
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? actor.today() : day;
    }
}
