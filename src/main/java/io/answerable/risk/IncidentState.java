package io.answerable.risk;

import java.util.Set;

/** How far the handling of an incident has come. */
public enum IncidentState {
    REPORTED, TRIAGED, CONTAINED, INVESTIGATING, CLOSED;

    public Set<IncidentState> next() {
        return switch (this) {
            case REPORTED -> Set.of(TRIAGED);
            case TRIAGED -> Set.of(CONTAINED);
            case CONTAINED -> Set.of(INVESTIGATING);
            case INVESTIGATING -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
