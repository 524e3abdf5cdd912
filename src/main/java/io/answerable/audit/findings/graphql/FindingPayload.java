package io.answerable.audit.findings.graphql;

import io.answerable.audit.FindingView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a finding. */
record FindingPayload(@Nullable FindingView finding, List<Refusal> errors) {

    static FindingPayload of(Outcome<FindingView> outcome) {
        return switch (outcome) {
            case Outcome.Done<FindingView>(var changed) -> new FindingPayload(changed, List.of());
            case Outcome.Refused<FindingView>(var refusals) -> new FindingPayload(null, refusals);
        };
    }
}
