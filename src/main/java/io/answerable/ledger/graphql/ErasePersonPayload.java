package io.answerable.ledger.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Erasure;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ErasePersonPayload(@Nullable Erasure erasure, List<Refusal> errors) {

    static ErasePersonPayload of(Outcome<Erasure> outcome) {
        return switch (outcome) {
            case Outcome.Done<Erasure>(var erasure) -> new ErasePersonPayload(erasure, List.of());
            case Outcome.Refused<Erasure>(var refusals) -> new ErasePersonPayload(null, refusals);
        };
    }
}
