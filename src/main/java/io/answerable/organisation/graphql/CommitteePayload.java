package io.answerable.organisation.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a committee. */
record CommitteePayload(@Nullable CommitteeView committee, List<Refusal> errors) {

    static CommitteePayload of(Outcome<CommitteeView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CommitteeView>(var changed) -> new CommitteePayload(changed, List.of());
            case Outcome.Refused<CommitteeView>(var refusals) -> new CommitteePayload(null, refusals);
        };
    }
}
