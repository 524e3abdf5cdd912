package io.answerable.policy.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a policy. */
record PolicyPayload(@Nullable PolicyView policy, List<Refusal> errors) {

    static PolicyPayload of(Outcome<PolicyView> outcome) {
        return switch (outcome) {
            case Outcome.Done<PolicyView>(var changed) -> new PolicyPayload(changed, List.of());
            case Outcome.Refused<PolicyView>(var refusals) -> new PolicyPayload(null, refusals);
        };
    }
}
