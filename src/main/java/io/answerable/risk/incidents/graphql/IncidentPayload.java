package io.answerable.risk.incidents.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.IncidentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of an incident. */
record IncidentPayload(@Nullable IncidentView incident, List<Refusal> errors) {

    static IncidentPayload of(Outcome<IncidentView> outcome) {
        return switch (outcome) {
            case Outcome.Done<IncidentView>(var changed) -> new IncidentPayload(changed, List.of());
            case Outcome.Refused<IncidentView>(var refusals) -> new IncidentPayload(null, refusals);
        };
    }
}
