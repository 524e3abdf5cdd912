package io.answerable.inventory.preparation;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that has been taken for a system, as on a day. */
public record StepView(AiSystemId system, PreparationStep kind, @Nullable LocalDate doneOn, @Nullable PersonId by,
        @Nullable String statement, @Nullable String evidence, LocalDate asOf) {

    static StepView of(AiSystemId system, StepFact fact, LocalDate asOf) {
        return new StepView(system, fact.step(), fact.doneOn(), fact.by(), fact.statement(), fact.evidence(), asOf);
    }
}
