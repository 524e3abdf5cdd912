package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of assessments in the words of a dossier, for its export. */
public interface TellingAssessments {

    /** What {@link RecordingAssessments} takes, as of that day, by key; a fixed number of statements. */
    List<AssessmentFacts> told(LocalDate asOf);
}
