package io.answerable.organisation.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a unit. */
record UnitPayload(@Nullable UnitView unit, List<Refusal> errors) {

    static UnitPayload of(Outcome<UnitView> outcome) {
        return switch (outcome) {
            case Outcome.Done<UnitView>(var changed) -> new UnitPayload(changed, List.of());
            case Outcome.Refused<UnitView>(var refusals) -> new UnitPayload(null, refusals);
        };
    }
}
