package io.answerable.inventory.validation;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest validation of a system, as on a day. */
public record ValidationView(AiSystemId system, ValidationFact.Result result, @Nullable LocalDate decidedOn,
        @Nullable PersonId by, @Nullable ExternalPartyId evaluator, @Nullable String explanation,
        @Nullable String evidence, LocalDate asOf) {

    static ValidationView of(AiSystemId system, ValidationFact it, LocalDate asOf) {
        return new ValidationView(system, it.result(), it.decidedOn(), it.by(), it.evaluator(), it.explanation(),
                it.evidence(), asOf);
    }
}
