package io.answerable.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of one management review.
 *
 * @param chair key of a person
 */
public record ManagementReviewFacts(String key, @Nullable LocalDate planned, @Nullable LocalDate held,
        ManagementReviewState status, @Nullable String chair, List<String> decisions,
        List<ReviewInputKind> inputsCompiled, List<ReviewInputKind> inputsMissing) {

    public ManagementReviewFacts {
        decisions = List.copyOf(decisions);
        inputsCompiled = List.copyOf(inputsCompiled);
        inputsMissing = List.copyOf(inputsMissing);
    }
}
