package io.answerable.training;

import java.time.LocalDate;

/** Counts who knows enough about AI (KPI-G08). */
public interface LiteracyFigures {

    /** Of the people at work that day; whoever asks. */
    Literate literate(LocalDate asOf);

    /**
     * How many there are.
     *
     * @param trained those whose literacy course still counts (rule reading 18)
     */
    record Literate(int atWork, int trained) {}
}
