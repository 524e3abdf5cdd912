package io.answerable.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of one corrective action. Finding, owner, verifier and successor are referred to by key.
 *
 * @param raciRow for example {@code m-ai-10#act.operation}
 */
public record CorrectiveActionFacts(String key, String finding, String title, String owner, LocalDate due,
        ActionState status, @Nullable LocalDate implemented, @Nullable Verification verification,
        @Nullable String raciRow, @Nullable String successor) {

    /** Whether it had its effect. */
    public record Verification(VerificationResult result, String by, LocalDate date) {}
}
