package io.answerable.audit;

import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of one gap assessment.
 *
 * @param by key of the person who conducted it
 * @param notConforming numbers of the clauses and controls that are not met; of all others it tells nothing
 * @param framework to which the numbers belong
 */
public record GapAssessmentFacts(String key, String title, @Nullable LocalDate completed, @Nullable String by,
        @Nullable GapCounts results, List<String> notConforming, Framework framework) {

    public GapAssessmentFacts {
        notConforming = List.copyOf(notConforming);
    }
}
