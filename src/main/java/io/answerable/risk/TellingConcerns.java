package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of concerns in the words of a dossier, for its export; who raised them is never told. */
public interface TellingConcerns {

    /** What {@link RecordingConcerns} takes, as of that day, by key; a fixed number of statements. */
    List<ConcernFacts> told(LocalDate asOf);
}
