package io.answerable.roles.delegations;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of a delegation answer: the delegation, or why nothing was changed. */
public record DelegationPayload(@Nullable DelegationView delegation, List<Refusal> errors) {

    public static DelegationPayload of(Outcome<DelegationView> outcome) {
        return switch (outcome) {
            case Done<DelegationView>(var it) -> new DelegationPayload(it, List.of());
            case Refused<DelegationView>(var refusals) -> new DelegationPayload(null, refusals);
        };
    }
}
