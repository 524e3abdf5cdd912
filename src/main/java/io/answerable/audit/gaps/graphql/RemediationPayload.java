package io.answerable.audit.gaps.graphql;

import io.answerable.audit.gaps.RemediationItemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change. */
record RemediationPayload(@Nullable RemediationItemView remediationItem, List<Refusal> errors) {

    static RemediationPayload of(Outcome<RemediationItemView> outcome) {
        return switch (outcome) {
            case Outcome.Done<RemediationItemView>(var changed) -> new RemediationPayload(changed, List.of());
            case Outcome.Refused<RemediationItemView>(var refusals) -> new RemediationPayload(null, refusals);
        };
    }
}
