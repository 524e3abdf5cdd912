package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known to be on the horizon in the words of a dossier, for its export. */
public interface TellingHorizonItems {

    /** What {@link RecordingHorizonItems} takes, as of that day, by key; a fixed number of statements. */
    List<HorizonItemFacts> told(LocalDate asOf);
}
