package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Optional;

/** Tells what units declared of their use of AI in the words of a dossier, for its export. */
public interface TellingSurveys {

    /** What {@link RecordingSurveys} takes: the campaign that was opened last by that day; a fixed number of statements. */
    Optional<SurveyFacts> told(LocalDate asOf);
}
