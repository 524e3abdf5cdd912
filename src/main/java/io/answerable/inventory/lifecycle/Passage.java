package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateEvaluation;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates.Gate;
import java.util.List;
import java.util.Map;

/**
 * A gate and the state it leads to.
 *
 * @param by keys of the roles that lead through
 */
record Passage(Gate gate, LifecycleState target, List<String> by) {

    /**
     * Whether the system may pass: a pure function of what was judged. What nobody has judged is open, never met.
     *
     * @param judged judgements of this system by the name of the requirement
     */
    GateEvaluation evaluate(AiSystemView system, Map<String, Judgement> judged) {
        return new GateEvaluation(system.id(), gate.id(), gate.title(), target, by,
                gate.requirements().stream().map(it -> judged.getOrDefault(it, unknown(system, it))).toList(),
                system.asOf());
    }

    private static Judgement unknown(AiSystemView system, String requirement) {
        return new Judgement(system.id(), requirement, RequirementState.OPEN, "Nothing is known about it.", null,
                List.of(), null);
    }
}
