package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.findings.FollowingActions;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens corrective actions for a change, keeps what was changed, and lets the finding follow. */
@Component
class ActionChanges {

    private final CorrectiveActions actions;
    private final FollowingActions following;
    private final CorrectiveActionDirectory directory;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ActionChanges(CorrectiveActions actions, FollowingActions following, CorrectiveActionDirectory directory,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.actions = actions;
        this.following = following;
        this.directory = directory;
        this.actor = actor;
        this.events = events;
    }

    Outcome<Opened<ActionFact, CorrectiveAction>> opened(ChangeOf<CorrectiveActionId> asked,
            Predicate<ActionFact> mayChange) {
        return actions.opened("action", asked, mayChange);
    }

    Optional<Opened<ActionFact, CorrectiveAction>> find(CorrectiveActionId action) {
        return actions.locked(action.value());
    }

    CorrectiveActionView kept(Opened<ActionFact, CorrectiveAction> it, ActionFact fact, String act,
            @Nullable String reason) {
        it.change(fact);
        var version = actions.keep(it, act, reason);
        following.follow(fact.finding(), directory.ofFindings(List.of(fact.finding()), it.today())
                .getOrDefault(fact.finding(), List.of()));
        return ActionReads.view(it.thing().entry(), fact, version, it.today());
    }

    void tell(GovernanceEvent event) {
        events.publishEvent(event);
    }

    Provenance by(@Nullable String reason) {
        return actor.provenance().because(reason);
    }
}
