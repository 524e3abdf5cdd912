package io.answerable.inventory.surveys.graphql;

import io.answerable.inventory.surveys.DeclaredUseView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a declared use. */
record DeclaredUsePayload(@Nullable DeclaredUseView declaredUse, List<Refusal> errors) {

    static DeclaredUsePayload of(Outcome<DeclaredUseView> outcome) {
        return switch (outcome) {
            case Outcome.Done<DeclaredUseView>(var changed) -> new DeclaredUsePayload(changed, List.of());
            case Outcome.Refused<DeclaredUseView>(var refusals) -> new DeclaredUsePayload(null, refusals);
        };
    }
}
