package io.answerable.inventory.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.spi.Judgement;
import io.answerable.organisation.UnitId;
import io.answerable.reference.LifeCycleGates.Gate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A gate is a pure function: what was judged decides, and what nobody has judged keeps it closed. */
class PassageTests {

    private static final AiSystemView SYSTEM = new AiSystemView(AiSystemId.of(new UUID(0, 1)), "ai-1", "One", null,
            null, UnitId.of(new UUID(0, 2)), null, List.of(), LifecycleState.AUTHORISED, RiskCategory.MINIMAL,
            List.of(), List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null, null, null,
            null, false, 1, LocalDate.parse("2026-11-21"));

    private final Passage passage = new Passage(new Gate("G5", "Go live", List.of("HANDOVER", "NOTICE")),
            LifecycleState.IN_USE, List.of("role.product-manager"));

    @Test
    void whatIsMetOrNotApplicableOpensTheGate() {
        var evaluation = passage.evaluate(SYSTEM, Map.of(
                "HANDOVER", Judgement.met(SYSTEM.id(), "HANDOVER", "Accepted."),
                "NOTICE", Judgement.notApplicable(SYSTEM.id(), "NOTICE", "No case of Article 50.")));

        assertThat(evaluation.ready()).isTrue();
        assertThat(evaluation.target()).isEqualTo(LifecycleState.IN_USE);
    }

    @Test
    void oneOpenItemKeepsItClosed() {
        var evaluation = passage.evaluate(SYSTEM, Map.of(
                "HANDOVER", Judgement.open(SYSTEM.id(), "HANDOVER", "Offered only.", "role.product-manager"),
                "NOTICE", Judgement.met(SYSTEM.id(), "NOTICE", "Given.")));

        assertThat(evaluation.ready()).isFalse();
        assertThat(evaluation.open()).extracting(Judgement::requirement).containsExactly("HANDOVER");
    }

    @Test
    void whatNobodyJudgedIsOpen() {
        var evaluation = passage.evaluate(SYSTEM, Map.of());

        assertThat(evaluation.judgements()).extracting(Judgement::requirement).containsExactly("HANDOVER", "NOTICE");
        assertThat(evaluation.judgements()).extracting(Judgement::state).containsOnly(RequirementState.OPEN);
    }
}
