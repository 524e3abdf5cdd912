package io.answerable.training;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of the abilities of people as a dossier would, for its export. */
public interface TellingCompetence {

    /** What {@link RecordingCompetence} takes, as of that day, by person and role; a fixed number of statements. */
    List<CompetencyProfileFacts> profiles(LocalDate asOf);
}
