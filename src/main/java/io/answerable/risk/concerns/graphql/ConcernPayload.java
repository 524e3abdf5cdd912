package io.answerable.risk.concerns.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.ConcernView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a concern. */
record ConcernPayload(@Nullable ConcernView concern, List<Refusal> errors) {

    static ConcernPayload of(Outcome<ConcernView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ConcernView>(var changed) -> new ConcernPayload(changed, List.of());
            case Outcome.Refused<ConcernView>(var refusals) -> new ConcernPayload(null, refusals);
        };
    }
}
