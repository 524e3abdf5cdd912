package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.StrategicObjectiveView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a strategic objective. */
record ObjectivePayload(@Nullable StrategicObjectiveView strategicObjective, List<Refusal> errors) {

    static ObjectivePayload of(Outcome<StrategicObjectiveView> outcome) {
        return switch (outcome) {
            case Outcome.Done<StrategicObjectiveView>(var changed) -> new ObjectivePayload(changed, List.of());
            case Outcome.Refused<StrategicObjectiveView>(var refusals) -> new ObjectivePayload(null, refusals);
        };
    }
}
