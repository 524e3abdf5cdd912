package io.answerable.inventory.surveys.graphql;

import io.answerable.inventory.surveys.DeclarationView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a declaration. */
record DeclarationPayload(@Nullable DeclarationView declaration, List<Refusal> errors) {

    static DeclarationPayload of(Outcome<DeclarationView> outcome) {
        return switch (outcome) {
            case Outcome.Done<DeclarationView>(var changed) -> new DeclarationPayload(changed, List.of());
            case Outcome.Refused<DeclarationView>(var refusals) -> new DeclarationPayload(null, refusals);
        };
    }
}
