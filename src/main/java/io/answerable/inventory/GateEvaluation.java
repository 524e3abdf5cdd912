package io.answerable.inventory;

import io.answerable.inventory.spi.Judgement;
import java.util.List;

/**
 * What stands between a system and its next state on a day: every requirement of a gate, met, open or not applicable.
 *
 * @param gate id in the catalogue, for example {@code G4}
 * @param target the state that it leads to
 * @param items one for each requirement, in the order of the catalogue
 */
public record GateEvaluation(AiSystemId system, String gate, String title, LifecycleState target,
        List<Judgement> items) {

    public GateEvaluation {
        items = List.copyOf(items);
    }

    public boolean ready() {
        return open().isEmpty();
    }

    /** What is still missing. */
    public List<Judgement> open() {
        return items.stream().filter(it -> it.state() == RequirementState.OPEN).toList();
    }
}
