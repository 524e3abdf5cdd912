package io.answerable.policy.acknowledgements;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Alterations;
import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.policy.AcknowledgementGiven;
import io.answerable.policy.PolicyId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people confirm for themselves that they have read and understood a policy (R-POL-07). */
@Component
@Transactional
public class AcknowledgingPolicies {

    private final AcknowledgementRows rows;
    private final CountingAcknowledgements counting;
    private final Chronicle chronicle;
    private final KeyRegister keys;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AcknowledgingPolicies(AcknowledgementRows rows, CountingAcknowledgements counting, Chronicle chronicle,
            FactStore store, CurrentActor actor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.counting = counting;
        this.chronicle = chronicle;
        this.keys = store.keys("policy.policy", "policy_id");
        this.actor = actor;
        this.events = events;
    }

    /** Whoever has done so here already is thanked again; nothing changes. Whoever did so before the dossier came is told. */
    public Outcome<AcknowledgementView> acknowledge(PolicyId policy, int edition) {
        var person = actor.actor().person();
        if (person.isEmpty() || !actor.actor().may(Permission.READ)) {
            return Outcome.refused(Refusal.NotPermitted.to("acknowledge a policy for somebody else"));
        }
        var today = actor.today();
        if (rows.give(policy, edition, person.get(), today)) {
            given(policy, edition, person.get());
        }
        return rows.find(policy, edition, person.get(), today)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(counting.isGiven(policy, edition, person.get(), today)
                        ? new Refusal.TransitionNotAllowed("You have acknowledged this edition already.",
                                List.of("policy"), AcknowledgementState.GIVEN.name(), List.of())
                        : new Refusal.NotFound("You have not been asked to acknowledge this edition.",
                                List.of("policy"))));
    }

    private void given(PolicyId policy, int edition, PersonId person) {
        var told = new Alterations();
        told.of("acknowledgedBy", null, person);
        told.of("edition", null, edition);
        chronicle.record(null, new Chronicle.Deed("Policy", keys.entriesOf(List.of(policy.value())).getFirst(),
                "ACKNOWLEDGED", actor.today(), told));
        events.publishEvent(
                new AcknowledgementGiven(policy, edition, person, actor.today(), actor.provenance()));
    }
}
