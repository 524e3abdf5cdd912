package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee asked somebody to do, as on a day (R-ORG-10).
 *
 * @param due the last good day
 * @param doneOn null: open
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record FollowUpView(FollowUpId id, String key, CommitteeId committee, LocalDate meetingOn, String title,
        @Nullable PersonId owner, @Nullable LocalDate due, @Nullable LocalDate doneOn, int version, LocalDate asOf) {

    /** Whether it is still to be done on that day. */
    public boolean open() {
        return doneOn == null || doneOn.isAfter(asOf);
    }

    /** Whether it is open past its due day. */
    public boolean overdue() {
        return open() && due != null && due.isBefore(asOf);
    }
}
