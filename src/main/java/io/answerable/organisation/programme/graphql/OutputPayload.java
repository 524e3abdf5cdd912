package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.programme.outputs.OutputView.OfArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an output that was delivered. */
record OutputPayload(@Nullable OfArea implementationArea, List<Refusal> errors) {

    static OutputPayload of(Outcome<OfArea> outcome) {
        return switch (outcome) {
            case Outcome.Done<OfArea>(var changed) -> new OutputPayload(changed, List.of());
            case Outcome.Refused<OfArea>(var refusals) -> new OutputPayload(null, refusals);
        };
    }
}
