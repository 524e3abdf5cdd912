package io.answerable.oversight.readiness;

import io.answerable.audit.GapResult;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready one clause or control is.
 *
 * @param number for example {@code 6.1.4} or {@code A.5.4}
 * @param openFindings how many findings say of it that it is not met and are not closed
 * @param relatedArticles numbers of the articles of the EU AI Act that speak of the same matter
 */
public record ClauseReadiness(String number, String title, GapResult status, int openFindings,
        @Nullable PersonId ownerId, List<String> relatedArticles, List<ReadinessEvidence> evidence, LocalDate asOf) {

    public ClauseReadiness {
        relatedArticles = List.copyOf(relatedArticles);
        evidence = List.copyOf(evidence);
    }
}
