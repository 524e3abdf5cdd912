package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of authorisations in the words of a dossier, for its export. */
public interface TellingAuthorisations {

    /** What {@link RecordingAuthorisations} takes, as of that day, by key; a fixed number of statements. */
    List<AuthorisationFacts> told(LocalDate asOf);
}
