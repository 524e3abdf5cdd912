package io.answerable.audit;

import java.util.Set;

/** How far an audit has come (domain model, section 6). */
public enum AuditState {
    PLANNED, IN_PROGRESS, REPORTED, CLOSED, CANCELLED;

    /** Whether it counts as performed (rule reading 20). */
    public boolean isPerformed() {
        return this == IN_PROGRESS || this == REPORTED || this == CLOSED;
    }

    /** Whether its report was handed in. */
    public boolean isReported() {
        return this == REPORTED || this == CLOSED;
    }

    /** Whether there is still something to be done about it. */
    public boolean isUnderway() {
        return this == PLANNED || this == IN_PROGRESS || this == REPORTED;
    }

    public Set<AuditState> next() {
        return switch (this) {
            case PLANNED -> Set.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> Set.of(REPORTED);
            case REPORTED -> Set.of(CLOSED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }
}
