package io.answerable.policy.acknowledgements;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyView;
import io.answerable.policy.acknowledgements.AcknowledgementRows.Request;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever a policy addresses to acknowledge it: everybody at its publication, newcomers when they come; nobody once
 * they have left or another edition is in force. Each question is asked once, however often and in whichever order one
 * hears of the reasons for it (process P4).
 */
@Component
@Transactional
class AskingForAcknowledgements {

    private final AcknowledgementRows rows;
    private final PolicyDirectory policies;
    private final Audiences audiences;
    private final PeopleDirectory people;
    private final Chronicle chronicle;
    private final KeyRegister keys;
    private final CurrentActor actor;

    AskingForAcknowledgements(AcknowledgementRows rows, PolicyDirectory policies, Audiences audiences,
            PeopleDirectory people, Chronicle chronicle, FactStore store, CurrentActor actor) {
        this.rows = rows;
        this.policies = policies;
        this.audiences = audiences;
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
                ask(policy, audiences.of(List.of(policy), since).getOrDefault(policy.id(), List.of()), since);
            }
        });
    }

    /** Nobody has to read what is no longer in force. */
    void withdraw(PolicyId policy, LocalDate day) {
        if (inForce(policy).isEmpty()) {
            tell(policy, "ACKNOWLEDGEMENTS_WITHDRAWN", rows.withdraw(policy, day));
        }
    }

    /** @param day the first day on which the person may be asked; when that lies ahead, it is done on that day */
    void askNewcomer(PersonId person, LocalDate day) {
        if (!day.isAfter(actor.today())) {
            Optional.ofNullable(people.byId(List.of(person), day).get(person))
                    .ifPresent(it -> askNewcomers(List.of(it), day));
        }
    }

    /** Those whose first day it is, also if they were hired before a policy was published. */
    void askNewcomers(LocalDate day) {
        askNewcomers(audiences.everybody(day).stream().filter(it -> day.equals(it.joined())).toList(), day);
    }

    private void askNewcomers(Collection<PersonView> newcomers, LocalDate day) {
        if (!newcomers.isEmpty()) {
            policies.published(actor.today()).stream().filter(it -> it.acknowledgeBy() != null).forEach(policy -> {
                var since = latest(day, policy.publishedOn());
                ask(policy, newcomers.stream().filter(it -> Audiences.addresses(policy, it)).toList(), since);
            });
        }
    }

    void release(PersonId person, LocalDate lastDay) {
        rows.release(person, lastDay.plusDays(1));
    }

    private void ask(PolicyView policy, Collection<PersonView> those, LocalDate since) {
        var due = due(policy, since);
        var requests = those.stream()
                .filter(it -> it.status() != PersonStatus.LEFT)
                .flatMap(it -> request(it, since, due))
                .toList();
        tell(policy.id(), "ACKNOWLEDGEMENTS_REQUESTED", rows.request(policy.id(), policy.edition(), requests));
    }

    private static Stream<Request> request(PersonView person, LocalDate since, LocalDate due) {
        var lastDay = person.lastDay();
        var until = lastDay == null ? LocalDate.MAX : lastDay.plusDays(1);
        return since.isBefore(until) ? Stream.of(new Request(person.id(), since, until, due)) : Stream.empty();
    }

    /** Whoever comes later has as many days for it as the others had. */
    private static LocalDate due(PolicyView policy, LocalDate since) {
        var due = java.util.Objects.requireNonNull(policy.acknowledgeBy());
        var published = policy.publishedOn();
        if (published == null || !since.isAfter(published)) {
            return due.isBefore(since) ? since : due;
        }
        return since.plusDays(Math.max(0, ChronoUnit.DAYS.between(published, due)));
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

    private static LocalDate latest(LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
