package io.answerable.inventory.validation;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of validating a system.
 *
 * @param decidedOn the day of the result, if there is one
 * @param by the analyst, or whoever recorded it for an external evaluator
 * @param evaluator the external evaluator, where one led it
 * @param explanation how the results were explained to the team; null where a dossier told it
 */
record ValidationFact(Result result, @Nullable LocalDate decidedOn, @Nullable PersonId by,
        @Nullable ExternalPartyId evaluator, @Nullable String explanation, @Nullable String evidence) {

    /** Whether the system does what it should. */
    public enum Result {
        IN_PROGRESS, PASSED, FAILED
    }

    boolean isPassed() {
        return result == Result.PASSED;
    }

    boolean isToldByDossier() {
        return explanation == null;
    }

    /** Whether a dossier says the same as this. */
    boolean agreesWith(ValidationFact said) {
        return result == said.result && Objects.equals(decidedOn, said.decidedOn)
                && (!isToldByDossier() || Objects.equals(by, said.by) && Objects.equals(evaluator, said.evaluator));
    }
}
