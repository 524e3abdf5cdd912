package io.answerable.signals.spi;

import java.util.Collection;
import java.util.Set;

/** Finds flaws of some kinds; lives in the most downstream context whose facts the rules need. */
public interface Detector {

    /** The codes of the rules that it knows. */
    Set<String> codes();

    /**
     * The contexts whose facts its rules read, by the names of their modules; empty: any. A change elsewhere is no reason
     * to ask it again on the same day.
     */
    default Set<String> contexts() {
        return Set.of();
    }

    /** What is wrong on that day within the current organisation; a fixed number of SQL statements. */
    Collection<Detection> detect(Concern concern);
}
