package io.answerable.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done about an incident.
 *
 * @param obligation key of the obligation that demands it; null: a deadline of the organisation's own
 * @param done the day on which it was done
 */
public record IncidentDeadlineView(DeadlineKind kind, @Nullable String obligation, LocalDate due,
        @Nullable LocalDate done, LocalDate asOf) {

    public boolean legal() {
        return obligation != null;
    }

    /** Overdue means that the last good day has passed (rule reading 2). */
    public boolean missed() {
        return done == null ? due.isBefore(asOf) : due.isBefore(done);
    }
}
