package io.answerable.risk;

import java.util.Set;

/** How far the handling of a concern has come. */
public enum ConcernState {
    RECEIVED, TRIAGED, INVESTIGATING, RESOLVED, NO_ACTION;

    /** Whether the reporter was told what came of it. */
    public boolean isAnswered() {
        return this == RESOLVED || this == NO_ACTION;
    }

    public Set<ConcernState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(TRIAGED);
            case TRIAGED -> Set.of(INVESTIGATING);
            case INVESTIGATING -> Set.of(RESOLVED, NO_ACTION);
            case RESOLVED, NO_ACTION -> Set.of();
        };
    }
}
