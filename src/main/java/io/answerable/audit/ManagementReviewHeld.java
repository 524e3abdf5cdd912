package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/**
 * Top management has looked at the whole.
 *
 * @param considered the kinds of input that were there
 * @param decisions what was decided, in its order
 * @param actions what was asked of whom, in its order
 */
public record ManagementReviewHeld(ManagementReviewId review, LocalDate heldOn, List<ReviewInputKind> considered,
        List<String> decisions, List<Action> actions, Provenance provenance) implements GovernanceEvent {

    public ManagementReviewHeld {
        considered = List.copyOf(considered);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** What somebody is to do by a day. */
    public record Action(String text, PersonId owner, LocalDate due) {}
}
