package io.answerable.roles;

import java.time.LocalDate;

/** Tells what is known of responsibilities in the words of a dossier, for its export. */
public interface TellingResponsibilities {

    /** What {@link RecordingResponsibilities} takes, as of that day, by key; a fixed number of statements. */
    ResponsibilityFacts told(LocalDate asOf);
}
