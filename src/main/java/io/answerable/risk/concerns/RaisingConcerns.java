package io.answerable.risk.concerns;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.ConcernRaised;
import io.answerable.risk.ConcernState;
import io.answerable.risk.ConcernView;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody of the organisation raise a concern (R-RSK-17). A hidden one is entered by the application in its own
 * name and with a cause of its own, so that neither the ledger nor any event leads back to the reporter (K-5).
 */
@Component
public class RaisingConcerns {

    private static final String CAUSE = "concern";

    private final Concerns concerns;
    private final ActingAs actingAs;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RaisingConcerns(Concerns concerns, ActingAs actingAs, CurrentActor actor, ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.actingAs = actingAs;
        this.actor = actor;
        this.events = events;
    }

    @Transactional
    public Outcome<ConcernView> raise(RaiseConcern asked) {
        var caller = actor.actor();
        if (!caller.may(Permission.READ)) {
            return Outcome.refused(Refusal.NotPermitted.to("raise concerns"));
        }
        return new Checks().required("subject", asked.subject()).text("details", asked.details()).then(() -> {
            var concern = asked.isHidden()
                    ? actingAs.call(Actor.system(caller.organisation()), CAUSE, () -> entered(asked))
                    : entered(asked);
            if (!asked.anonymous()) {
                caller.person().ifPresent(it -> concerns.rememberReporter(concern.getId(), it));
            }
            return Outcome.done(concerns.views(List.of(concern.entry().id()), actor.today()).getFirst());
        });
    }

    private RaisedConcern entered(RaiseConcern asked) {
        LocalDate today = actor.today();
        var entry = Entry.first(NewKeys.next("cn"), today);
        var concern = new RaisedConcern(entry, new Timeline<>(entry.id(), List.of()));
        concern.change(today, new ConcernFact(asked.subject(), asked.details(), asked.system(), today,
                asked.isHidden(), ConcernState.RECEIVED, null));
        concerns.add(concern, new Act("RAISED", today, null));
        events.publishEvent(new ConcernRaised(concern.getId(), asked.system(), actor.provenance()));
        return concern;
    }
}
