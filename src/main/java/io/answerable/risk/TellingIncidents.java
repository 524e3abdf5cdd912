package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of incidents in the words of a dossier, for its export. */
public interface TellingIncidents {

    /** What {@link RecordingIncidents} takes, as of that day, by key; a fixed number of statements. */
    List<IncidentFacts> told(LocalDate asOf);
}
