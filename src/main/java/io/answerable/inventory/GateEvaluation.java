package io.answerable.inventory;

import io.answerable.inventory.spi.Judgement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a system and its next state on a day: every requirement of a gate, met, open or not applicable.
 *
 * @param gate id in the catalogue, for example {@code G4}
 * @param target the state that it leads to
 * @param by keys of the roles that move the system through it
 * @param judgements one for each requirement, in the order of the catalogue
 */
public record GateEvaluation(AiSystemId system, String gate, String title, LifecycleState target, List<String> by,
        List<Judgement> judgements, LocalDate asOf) {

    public GateEvaluation {
        by = List.copyOf(by);
        judgements = List.copyOf(judgements);
    }

    public boolean ready() {
        return open().isEmpty();
    }

    /** What is still missing. */
    public List<Judgement> open() {
        return judgements.stream().filter(it -> it.state() == RequirementState.OPEN).toList();
    }

    /** Every requirement with who can mend it: where nobody in particular can, whoever moves the system. */
    public List<GateItemView> items() {
        return judgements.stream()
                .map(it -> new GateItemView(system, it.requirement(), it.state(), it.detail(), responsible(it),
                        it.evidence(), it.fixUntil(), asOf))
                .toList();
    }

    private @Nullable String responsible(Judgement it) {
        return it.fixedBy() == null && it.state() == RequirementState.OPEN
                ? by.stream().findFirst().orElse(null)
                : it.fixedBy();
    }
}
