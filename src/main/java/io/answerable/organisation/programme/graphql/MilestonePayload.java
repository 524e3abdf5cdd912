package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.MilestoneView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of the recognition of a milestone. */
record MilestonePayload(@Nullable MilestoneView milestone, List<Refusal> errors) {

    static MilestonePayload of(Outcome<MilestoneView> outcome) {
        return switch (outcome) {
            case Outcome.Done<MilestoneView>(var changed) -> new MilestonePayload(changed, List.of());
            case Outcome.Refused<MilestoneView>(var refusals) -> new MilestonePayload(null, refusals);
        };
    }
}
