package io.answerable.training;

import java.util.EnumSet;
import java.util.Set;

/** How far somebody has come with a course (domain model, section 7); whether it is overdue follows from the day. */
public enum TrainingStatus {
    ASSIGNED, IN_PROGRESS, COMPLETED, WAIVED, CANCELLED;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }

    /** What can come next. */
    public Set<TrainingStatus> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, COMPLETED, WAIVED, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED, WAIVED, CANCELLED -> EnumSet.noneOf(TrainingStatus.class);
        };
    }
}
