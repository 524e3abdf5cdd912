package io.answerable.audit;

import java.util.Set;

/** How far a gap assessment has come (domain model, section 6). */
public enum GapAssessmentState {
    PLANNED, RUNNING, COMPLETED;

    public Set<GapAssessmentState> next() {
        return switch (this) {
            case PLANNED -> Set.of(RUNNING);
            case RUNNING -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }
}
