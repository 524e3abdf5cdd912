package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee as on a day (R-ORG-04, R-ORG-05).
 *
 * @param role key of the role it holds as a body, for example {@code role.steering-committee}
 * @param cadenceDays longest time between two meetings
 * @param lastMeeting last meeting on or before the day
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record CommitteeView(CommitteeId id, String key, String name, @Nullable String role, @Nullable HolderRef chair,
        List<Seat> members, List<String> requiredPerspectives, @Nullable Integer cadenceDays,
        @Nullable LocalDate lastMeeting, @Nullable String mandate, int version, LocalDate asOf) {

    /** A member and the perspective that they bring. */
    public record Seat(HolderRef member, @Nullable String perspective) {}
}
