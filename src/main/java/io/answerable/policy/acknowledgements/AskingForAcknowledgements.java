package io.answerable.policy.acknowledgements;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyView;
import io.answerable.policy.acknowledgements.AcknowledgementRows.Request;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever a policy addresses to acknowledge it: everybody at its publication, others on the day from which it
 * addresses them; nobody whom it does not address any more, and nobody once another edition is in force. Each question is
 * asked once, however often and in whichever order one hears of the reasons for it (process P4).
 */
@Component
@Transactional
class AskingForAcknowledgements {

    private final AcknowledgementRows rows;
    private final StandingRequests standing;
    private final AskedDays asked;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final Chronicle chronicle;
    private final KeyRegister keys;
    private final CurrentActor actor;

    AskingForAcknowledgements(AcknowledgementRows rows, StandingRequests standing, AskedDays asked,
            PolicyDirectory policies, PeopleDirectory people, Chronicle chronicle, FactStore store,
            CurrentActor actor) {
        this.rows = rows;
        this.standing = standing;
        this.asked = asked;
        this.policies = policies;
        this.people = people;
        this.chronicle = chronicle;
        this.keys = store.keys("policy.policy", "policy_id");
        this.actor = actor;
    }

    /** Goes by the edition that is in force by now, which need not be the one that was published then. */
    void askAudience(PolicyPublished event) {
        inForce(event.policy()).ifPresent(policy -> {
            var since = policy.publishedOn() == null ? event.on() : policy.publishedOn();
            tell(policy.id(), "ACKNOWLEDGEMENTS_WITHDRAWN",
                    rows.withdrawOthers(policy.id(), policy.edition(), since));
            if (policy.acknowledgeBy() != null) {
                ask(policy, people.presenceOfAll().values(), since);
            }
        });
    }

    /** Nobody has to read what is no longer in force. */
    void withdraw(PolicyId policy, LocalDate day) {
        if (inForce(policy).isEmpty()) {
            tell(policy, "ACKNOWLEDGEMENTS_WITHDRAWN", rows.withdraw(policy, day));
        }
    }

    /**
     * Asks somebody for the policies that address them from that day on, and not before it.
     *
     * @param known the day on which it was known: nobody is asked for earlier ones; when one of both lies ahead, the
     *     question is asked when the day has come
     */
    void askNewcomer(PersonId person, LocalDate from, LocalDate known) {
        var since = latest(from, known);
        if (!since.isAfter(actor.today())) {
            presenceOf(person).ifPresent(presence -> toBeAcknowledged()
                    .filter(policy -> addressedSince(policy, presence, from).filter(from::equals).isPresent())
                    .forEach(policy -> ask(policy, List.of(presence), latest(since, policy.publishedOn()))));
        }
    }

    /** Asks those whom policies address from that day on, or from one since the last day on which this was done. */
    void askNewcomers(LocalDate day) {
        var last = asked.take(day);
        if (last.isBefore(day)) {
            var everybody = people.presenceOfAll().values();
            toBeAcknowledged().forEach(policy -> {
                Predicate<LocalDate> isNew = it -> it.isAfter(last) && !askedAtOnce(policy, it);
                ask(policy, everybody.stream()
                        .filter(it -> addressedSince(policy, it, day).filter(isNew).isPresent())
                        .toList(), latest(day, policy.publishedOn()));
            });
        }
    }

    /** Whoever it addressed when it was published was asked then, unless it changed so little that nobody was. */
    private static boolean askedAtOnce(PolicyView policy, LocalDate day) {
        var published = policy.publishedOn();
        return policy.acknowledgeBy() != null && published != null && !published.isBefore(day);
    }

    /** Where somebody leaves or sits elsewhere, each open request lasts as long as its policy addresses them. */
    void follow(PersonId person) {
        presenceOf(person).ifPresent(presence -> {
            var open = standing.of(person);
            inForce().forEach(policy -> open.stream()
                    .filter(it -> it.policy().equals(policy.id()) && it.edition() == policy.edition())
                    .forEach(it -> follow(it, policy, presence)));
        });
    }

    private void follow(StandingRequests.Standing request, PolicyView policy, Presence presence) {
        var end = request.end(Audiences.addressed(policy, presence), presence.present());
        if (!end.equals(request.until())) {
            standing.end(request, end);
        }
    }

    private void ask(PolicyView policy, Collection<Presence> those, LocalDate since) {
        var due = due(policy, since);
        var requests = those.stream().flatMap(it -> request(policy, it, since, due)).toList();
        tell(policy.id(), "ACKNOWLEDGEMENTS_REQUESTED", rows.request(policy.id(), policy.edition(), requests));
    }

    private static Stream<Request> request(PolicyView policy, Presence person, LocalDate since, LocalDate due) {
        var days = Audiences.addressed(policy, person);
        return days.contain(since)
                ? Stream.of(new Request(person.person(), since, days.until(since).orElse(LocalDate.MAX), due))
                : Stream.empty();
    }

    /** Whoever comes later has as many days for it as the others had. */
    private static LocalDate due(PolicyView policy, LocalDate since) {
        var due = policy.acknowledgeBy();
        var published = policy.publishedOn();
        return due != null && (published == null || !since.isAfter(published))
                ? due.isBefore(since) ? since : due
                : since.plusDays(Objects.requireNonNull(policy.acknowledgeWithin()));
    }

    /** The first of the days in a row on which the policy addresses them; empty where it does not, or always has. */
    private static Optional<LocalDate> addressedSince(PolicyView policy, Presence person, LocalDate day) {
        var days = Audiences.addressed(policy, person);
        return days.contain(day) ? days.since(day) : Optional.empty();
    }

    private Stream<PolicyView> toBeAcknowledged() {
        return inForce().filter(PolicyView::isToBeAcknowledged);
    }

    private Optional<Presence> presenceOf(PersonId person) {
        return Optional.ofNullable(people.presenceOf(Set.of(person)).get(person));
    }

    private Stream<PolicyView> inForce() {
        return policies.outlines(actor.today()).stream().filter(PolicyView::isPublished);
    }

    private Optional<PolicyView> inForce(PolicyId policy) {
        return Optional.ofNullable(policies.byId(Set.of(policy), actor.today()).get(policy))
                .filter(PolicyView::isPublished);
    }

    private void tell(PolicyId policy, String act, int count) {
        if (count > 0) {
            var told = new Alterations();
            told.of("people", null, count);
            chronicle.record(null, new Chronicle.Deed("Policy", keys.entriesOf(List.of(policy.value())).getFirst(), act,
                    actor.today(), told));
        }
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
