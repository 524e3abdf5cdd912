package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.programme.support.ExternalSupportView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of external support. */
record SupportPayload(@Nullable ExternalSupportView externalSupport, List<Refusal> errors) {

    static SupportPayload of(Outcome<ExternalSupportView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ExternalSupportView>(var changed) -> new SupportPayload(changed, List.of());
            case Outcome.Refused<ExternalSupportView>(var refusals) -> new SupportPayload(null, refusals);
        };
    }
}
