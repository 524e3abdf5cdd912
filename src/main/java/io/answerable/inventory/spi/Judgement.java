package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.RequirementState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one system meets one requirement of a gate.
 *
 * @param requirement name in the catalogue of gates
 * @param detail one sentence that names the facts
 * @param fixedBy key of the role that can mend it, for example {@code role.project-lead}; null: whoever moves the system
 * @param fixUntil the day by which it has to be mended, where one is set
 */
public record Judgement(AiSystemId system, String requirement, RequirementState state, String detail,
        @Nullable String fixedBy, List<Evidence> evidence, @Nullable LocalDate fixUntil) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    public static Judgement met(AiSystemId system, String requirement, String detail, Evidence... evidence) {
        return new Judgement(system, requirement, RequirementState.MET, detail, null, List.of(evidence), null);
    }

    public static Judgement open(AiSystemId system, String requirement, String detail, @Nullable String fixedBy) {
        return new Judgement(system, requirement, RequirementState.OPEN, detail, fixedBy, List.of(), null);
    }

    public static Judgement notApplicable(AiSystemId system, String requirement, String detail) {
        return new Judgement(system, requirement, RequirementState.NOT_APPLICABLE, detail, null, List.of(), null);
    }

    public Judgement by(LocalDate day) {
        return new Judgement(system, requirement, state, detail, fixedBy, evidence, day);
    }
}
