package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of AI systems in the words of a dossier, for its export. */
public interface TellingSystems {

    /** What {@link RecordingSystems} takes, as of that day, by key; a fixed number of statements. */
    List<SystemFacts> told(LocalDate asOf);
}
