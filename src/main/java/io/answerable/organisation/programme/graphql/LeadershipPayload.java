package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.OfLeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of evidence of leadership. */
record LeadershipPayload(@Nullable OfLeader leader, List<Refusal> errors) {

    static LeadershipPayload of(Outcome<OfLeader> outcome) {
        return switch (outcome) {
            case Outcome.Done<OfLeader>(var changed) -> new LeadershipPayload(changed, List.of());
            case Outcome.Refused<OfLeader>(var refusals) -> new LeadershipPayload(null, refusals);
        };
    }
}
