package io.answerable.oversight;

import java.time.LocalDate;
import java.util.List;

/** Tells what figures of governance came to, in the words of a dossier. */
public interface TellingFigures {

    /** The latest measurement of each figure by that day, by key; one SQL statement. */
    List<FigureFacts> told(LocalDate asOf);
}
