package io.answerable.training;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of the courses of people as a dossier would, for its export. */
public interface TellingTraining {

    /** What {@link RecordingTraining} takes, as of that day, by key; one statement beside those for the keys. */
    List<TrainingAssignmentFacts> assignments(LocalDate asOf);
}
