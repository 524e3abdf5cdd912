package io.answerable.risk.register.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a risk. */
record RiskPayload(@Nullable RiskView risk, List<Refusal> errors) {

    static RiskPayload of(Outcome<RiskView> outcome) {
        return switch (outcome) {
            case Outcome.Done<RiskView>(var changed) -> new RiskPayload(changed, List.of());
            case Outcome.Refused<RiskView>(var refusals) -> new RiskPayload(null, refusals);
        };
    }
}
