package io.answerable.risk;

import java.util.Set;

/** How far an assessment has come (domain model, section 5). */
public enum AssessmentStatus {
    REQUIRED, IN_PROGRESS, SUBMITTED, APPROVED, REJECTED, SUPERSEDED;

    /** What may follow. */
    public Set<AssessmentStatus> next() {
        return switch (this) {
            case REQUIRED, REJECTED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, REJECTED);
            case APPROVED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    /** Whether somebody is, or has to be, at work on it. */
    public boolean isOpen() {
        return this == REQUIRED || this == IN_PROGRESS || this == SUBMITTED || this == REJECTED;
    }

    /** Whether somebody has begun with it. */
    public boolean isStarted() {
        return this != REQUIRED;
    }

    /** Whether its conductor has finished it, and somebody else decides on it or has decided. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED || this == REJECTED || this == SUPERSEDED;
    }

    /** Whether it was approved once. */
    public boolean wasApproved() {
        return this == APPROVED || this == SUPERSEDED;
    }
}
