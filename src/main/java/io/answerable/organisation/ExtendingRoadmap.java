package io.answerable.organisation;

import java.util.Collection;

/**
 * Puts on the roadmap what was decided elsewhere, so that it is planned and delivered: for listeners. Harmless when repeated,
 * and whatever the order of what happened (P3, step 8).
 */
public interface ExtendingRoadmap {

    /** Adds an item for each, except where the roadmap has had one of that key before. */
    void extend(Collection<Decided> decided);

    /**
     * What was decided.
     *
     * @param key by which the item will be known; the same decision has the same key each time
     * @param scope where it was decided
     */
    record Decided(String key, String title, String scope) {}
}
