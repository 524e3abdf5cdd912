package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a corrective action had its effect, by whose judgement. */
public record VerificationView(VerificationResult result, PersonId byId, LocalDate on, @Nullable String note,
        LocalDate asOf) {}
