package io.answerable.policy.editions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a policy has in common: it is opened for whoever may change it, kept, and told. */
@Component
class OpenedPolicies {

    private final Policies policies;
    private final PolicyDirectory directory;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    OpenedPolicies(Policies policies, PolicyDirectory directory, CurrentActor actor, ApplicationEventPublisher events) {
        this.policies = policies;
        this.directory = directory;
        this.actor = actor;
        this.events = events;
    }

    /** A policy and the edition that a step is about. */
    record Opened(Policy policy, EditionFact edition, LocalDate today) {

        /** Lets something else be true of the edition from today on. */
        Opened change(EditionFact fact) {
            policy.change(today, fact);
            return this;
        }
    }

    Outcome<Policy> open(ChangeOfPolicy asked, Permission... oneOf) {
        return policies.open("policy", asked.policy().value(), asked.expectedVersion(), it -> mayAny(oneOf));
    }

    /** Opens the edition in work for a step to that status. */
    Outcome<Opened> inWork(ChangeOfPolicy asked, PolicyStatus wanted, Permission... oneOf) {
        return inWork(asked, oneOf).flatMap(it -> unless(Policy.refusalOf(it.edition(), wanted), it));
    }

    Outcome<Opened> inWork(ChangeOfPolicy asked, Permission... oneOf) {
        var today = actor.today();
        return open(asked, oneOf).flatMap(policy -> policy.inWork(today)
                .or(() -> policy.shown(today))
                .map(it -> Outcome.done(new Opened(policy, it, today)))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("policy", "policy"))));
    }

    /** Opens the edition in force. */
    Outcome<Opened> inForce(ChangeOfPolicy asked, Permission... oneOf) {
        var today = actor.today();
        return open(asked, oneOf).flatMap(policy -> policy.shown(today)
                .map(it -> unless(Policy.unlessInForce(it), new Opened(policy, it, today)))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("policy", "policy"))));
    }

    static <T> Outcome<T> unless(Optional<Refusal> refusal, T otherwise) {
        return refusal.map(it -> Outcome.<T>refused(it)).orElseGet(() -> Outcome.done(otherwise));
    }

    PolicyView added(Policy policy, String act, ChangeOfPolicy asked) {
        policies.add(policy, new Act(act, actor.today(), asked.reason()));
        return view(policy);
    }

    PolicyView saved(Policy policy, String act, ChangeOfPolicy asked) {
        if (!policy.alterations().isEmpty()) {
            policies.save(policy, new Act(act, actor.today(), asked.reason()));
        }
        return view(policy);
    }

    private PolicyView view(Policy policy) {
        var id = policy.getId();
        return Objects.requireNonNull(directory.byId(List.of(id), actor.today()).get(id));
    }

    void tell(GovernanceEvent event) {
        events.publishEvent(event);
    }

    Provenance by(ChangeOfPolicy asked) {
        return actor.provenance().because(asked.reason());
    }

    /** The person who acts; a client is none. */
    Optional<PersonId> person() {
        return actor.actor().person();
    }

    private boolean mayAny(Permission... oneOf) {
        return Arrays.stream(oneOf).anyMatch(actor.actor()::may);
    }
}
