package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/**
 * Units have been founded, renamed, moved, given another head, or closed.
 *
 * @param from first day on which it is so; for a closed unit the first on which it no longer exists
 */
public record UnitReorganised(List<UnitId> units, Kind kind, LocalDate from, Provenance provenance)
        implements
            GovernanceEvent {

    /** What was done. */
    public enum Kind {
        FOUNDED, RENAMED, MOVED, HEAD_CHANGED, CLOSED
    }
}
