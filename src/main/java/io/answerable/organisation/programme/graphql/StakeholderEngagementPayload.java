package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.StakeholderEngagementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of an engagement. */
record StakeholderEngagementPayload(@Nullable StakeholderEngagementView stakeholderEngagement, List<Refusal> errors) {

    static StakeholderEngagementPayload of(Outcome<StakeholderEngagementView> outcome) {
        return switch (outcome) {
            case Outcome.Done<StakeholderEngagementView>(var changed) ->
                new StakeholderEngagementPayload(changed, List.of());
            case Outcome.Refused<StakeholderEngagementView>(var refusals) ->
                new StakeholderEngagementPayload(null, refusals);
        };
    }
}
