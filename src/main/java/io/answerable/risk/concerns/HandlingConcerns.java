package io.answerable.risk.concerns;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.ConcernResolved;
import io.answerable.risk.ConcernState;
import io.answerable.risk.ConcernView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a concern from its receipt to an answer; for the handlers of concerns alone. */
@Component
@Transactional
public class HandlingConcerns {

    private final Concerns concerns;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HandlingConcerns(Concerns concerns, CurrentActor actor, ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<ConcernView> triage(ChangeOfConcern asked) {
        return move(asked, ConcernState.TRIAGED, null);
    }

    public Outcome<ConcernView> investigate(ChangeOfConcern asked) {
        return move(asked, ConcernState.INVESTIGATING, null);
    }

    /** Something is done about it, and the reporter is told what. */
    public Outcome<ConcernView> resolve(ChangeOfConcern asked, String answer) {
        return new Checks().required("answer", answer).then(() -> move(asked, ConcernState.RESOLVED, answer));
    }

    /** Nothing is done about it, and the reporter is told why. */
    public Outcome<ConcernView> dismiss(ChangeOfConcern asked, String answer) {
        return new Checks().required("answer", answer).then(() -> move(asked, ConcernState.NO_ACTION, answer));
    }

    private Outcome<ConcernView> move(ChangeOfConcern asked, ConcernState wanted, @Nullable String answer) {
        var today = actor.today();
        return concerns.open("concern", asked.concern().value(), asked.expectedVersion(),
                it -> actor.actor().may(Permission.HANDLE_CONCERNS)).flatMap(concern -> {
                    var fact = concern.facts().factOn(today).orElseThrow();
                    if (!fact.state().next().contains(wanted)) {
                        return Outcome.refused(notAllowed(fact.state(), wanted));
                    }
                    concern.change(today, fact.in(wanted, answer));
                    concerns.save(concern, new Act(wanted.name(), today, asked.reason()));
                    if (answer != null) {
                        events.publishEvent(new ConcernResolved(concern.getId(), fact.system(), wanted,
                                actor.provenance().because(asked.reason())));
                    }
                    return Outcome.done(concerns.views(List.of(concern.entry().id()), today).getFirst());
                });
    }

    private static Refusal notAllowed(ConcernState state, ConcernState wanted) {
        return new Refusal.TransitionNotAllowed("A concern that is " + state + " cannot become " + wanted + ".",
                List.of("concern"), state.name(), state.next().stream().sorted().map(ConcernState::name).toList());
    }
}
