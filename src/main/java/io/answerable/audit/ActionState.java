package io.answerable.audit;

import java.util.Set;

/** How far a corrective action has come (domain model, section 6). */
public enum ActionState {
    PROPOSED, AGREED, IN_PROGRESS, IMPLEMENTED, VERIFIED, CLOSED;

    /** Whether it is still to be carried out (rule reading 10, CAP-001 and CAP-005). */
    public boolean isToDo() {
        return this == PROPOSED || this == AGREED || this == IN_PROGRESS;
    }

    /** Whether somebody has promised it. */
    public boolean isAgreed() {
        return this != PROPOSED;
    }

    public Set<ActionState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(AGREED);
            case AGREED -> Set.of(IN_PROGRESS, IMPLEMENTED);
            case IN_PROGRESS -> Set.of(IMPLEMENTED);
            case IMPLEMENTED -> Set.of(VERIFIED);
            case VERIFIED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
