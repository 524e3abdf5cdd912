package io.answerable.audit;

import java.util.Set;

/** How far a management review has come (domain model, section 6). */
public enum ManagementReviewState {
    SCHEDULED, INPUTS_READY, HELD, CLOSED;

    public Set<ManagementReviewState> next() {
        return switch (this) {
            case SCHEDULED -> Set.of(INPUTS_READY);
            case INPUTS_READY -> Set.of(HELD);
            case HELD -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether top management has met. */
    public boolean isHeld() {
        return this == HELD || this == CLOSED;
    }
}
