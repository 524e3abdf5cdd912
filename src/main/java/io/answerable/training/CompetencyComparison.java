package io.answerable.training;

import org.jspecify.annotations.Nullable;

/**
 * One competency that a role asks for, held against what a person was found to be able to do.
 *
 * @param competency key in the catalogue, for example {@code COMP-AI-LAW}
 * @param required level from 1 to 4
 * @param present level from 0 to 4; null: not assessed
 */
public record CompetencyComparison(String competency, int required, @Nullable Integer present) {

    public CompetencyState state() {
        if (present == null) {
            return CompetencyState.UNKNOWN;
        }
        return present < required ? CompetencyState.SHORT : CompetencyState.MET;
    }

    /** How many levels are missing; none where it is not assessed. */
    public int shortBy() {
        return present == null ? 0 : Math.max(0, required - present);
    }
}
