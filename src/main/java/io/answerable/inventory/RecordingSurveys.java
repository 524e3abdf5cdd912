package io.answerable.inventory;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;

/** Records what a dossier says of a campaign, its declarations and the uses declared; no process starts. */
public interface RecordingSurveys {

    /**
     * Counts the campaign with all its declarations as one row. A row without a system leaves alone what was decided
     * about the use in the application.
     */
    Recorded record(SurveyFacts survey, LocalDate asOf, Progress progress);
}
