package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.findings.FollowingActions;
import io.answerable.audit.matters.Opened;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** Lets another action follow one that had no effect; its finding is open once more (D-4). */
@Component
class SucceedingActions {

    private final CorrectiveActions actions;
    private final FollowingActions following;

    SucceedingActions(CorrectiveActions actions, FollowingActions following) {
        this.actions = actions;
        this.following = following;
    }

    /** The action that the new one is to follow; empty where there is none that can be followed. */
    Optional<Opened<ActionFact, CorrectiveAction>> of(ProposeAction asked) {
        return Optional.ofNullable(asked.succeeds())
                .flatMap(this::of)
                .filter(it -> it.fact().finding().equals(asked.finding()));
    }

    /** The action, if it had no effect and nothing follows it yet. */
    Optional<Opened<ActionFact, CorrectiveAction>> of(CorrectiveActionId ineffective) {
        return actions.locked(ineffective.value())
                .filter(it -> it.fact().isIneffective() && it.fact().successor() == null);
    }

    /** @param next proposes the next one; given how many there have been with it */
    CorrectiveActionView follow(Opened<ActionFact, CorrectiveAction> it, IntFunction<CorrectiveActionView> next) {
        var successor = next.apply(it.fact().attempt() + 1);
        it.change(it.fact().followedBy(successor.id()));
        actions.keep(it, "SUCCEEDED", null);
        following.reopen(it.fact().finding());
        return successor;
    }
}
