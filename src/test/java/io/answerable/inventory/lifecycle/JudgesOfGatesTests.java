package io.answerable.inventory.lifecycle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates.Gate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The application starts only when every requirement of the catalogue has exactly one judge. */
class JudgesOfGatesTests {

    private static final List<Gate> GATES = List.of(new Gate("G5", "Go live", List.of("HANDOVER_ACCEPTED", "TESTED")));

    private record Judge(Set<String> requirements) implements GateRequirement {

        @Override
        public Collection<Judgement> judge(GateQuestion question) {
            return List.of();
        }
    }

    @Test
    void oneJudgeForEachIsRight() {
        assertThatCode(() -> start("HANDOVER_ACCEPTED", "TESTED")).doesNotThrowAnyException();
    }

    @Test
    void aRequirementThatNobodyJudgesStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> start("TESTED"))
                .withMessage("lifecycle-gates.yaml: gate G5 asks for HANDOVER_ACCEPTED, which nobody judges");
    }

    @Test
    void aRequirementThatTwoJudgeStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> start("HANDOVER_ACCEPTED", "TESTED", "TESTED"))
                .withMessage("lifecycle-gates.yaml: gate G5 asks for TESTED, which Judge and Judge judge");
    }

    @Test
    void aRequirementThatNoGateAsksForStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> start("HANDOVER_ACCEPTED", "TESTED", "WISHED"))
                .withMessage("lifecycle-gates.yaml: no gate asks for WISHED, which Judge judges");
    }

    private static void start(String... judged) {
        OneJudgeEach.check(GATES, List.of(judged).stream().map(it -> new Judge(Set.of(it))).toList());
    }
}
