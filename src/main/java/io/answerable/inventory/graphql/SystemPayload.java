package io.answerable.inventory.graphql;

import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of the register: the system, or why it was refused. */
public record SystemPayload(@Nullable AiSystemView aiSystem, List<Refusal> errors) {

    public static SystemPayload of(Outcome<AiSystemView> outcome) {
        return switch (outcome) {
            case Outcome.Done<AiSystemView>(var system) -> new SystemPayload(system, List.of());
            case Outcome.Refused<AiSystemView>(var refusals) -> new SystemPayload(null, refusals);
        };
    }
}
