package io.answerable.organisation.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of an external party. */
record ExternalPartyPayload(@Nullable ExternalPartyView externalParty, List<Refusal> errors) {

    static ExternalPartyPayload of(Outcome<ExternalPartyView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ExternalPartyView>(var changed) -> new ExternalPartyPayload(changed, List.of());
            case Outcome.Refused<ExternalPartyView>(var refusals) -> new ExternalPartyPayload(null, refusals);
        };
    }
}
