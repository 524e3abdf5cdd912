package io.answerable.policy.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes payloads of outcomes: what was changed, or why nothing was. */
final class Payloads {

    private Payloads() {}

    static <V, P> P of(Outcome<V> outcome, BiFunction<@Nullable V, List<Refusal>, P> payload) {
        return switch (outcome) {
            case Outcome.Done<V>(var changed) -> payload.apply(changed, List.of());
            case Outcome.Refused<V>(var refusals) -> payload.apply(null, refusals);
        };
    }
}
