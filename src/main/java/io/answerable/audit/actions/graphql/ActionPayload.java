package io.answerable.audit.actions.graphql;

import io.answerable.audit.CorrectiveActionView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a corrective action. */
record ActionPayload(@Nullable CorrectiveActionView action, List<Refusal> errors) {

    static ActionPayload of(Outcome<CorrectiveActionView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CorrectiveActionView>(var changed) -> new ActionPayload(changed, List.of());
            case Outcome.Refused<CorrectiveActionView>(var refusals) -> new ActionPayload(null, refusals);
        };
    }
}
