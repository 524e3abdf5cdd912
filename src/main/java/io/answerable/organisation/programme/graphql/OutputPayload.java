package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ImplementationAreaView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an output that was delivered. */
record OutputPayload(@Nullable ImplementationAreaView implementationArea, List<Refusal> errors) {

    static OutputPayload of(Outcome<ImplementationAreaView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ImplementationAreaView>(var changed) -> new OutputPayload(changed, List.of());
            case Outcome.Refused<ImplementationAreaView>(var refusals) -> new OutputPayload(null, refusals);
        };
    }
}
