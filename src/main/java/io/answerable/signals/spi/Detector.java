package io.answerable.signals.spi;

import java.util.Collection;
import java.util.Set;

/** Finds flaws of some kinds; lives in the most downstream context whose facts the rules need. */
public interface Detector {

    /** The codes of the rules that it knows. */
    Set<String> codes();

    /**
     * The kinds of things whose facts its rules read, as the ledger names them. A change of anything else is no reason to
     * ask it again on the same day.
     */
    Set<String> kinds();

    /** What is wrong on that day within the current organisation; a fixed number of SQL statements. */
    Collection<Detection> detect(Concern concern);
}
