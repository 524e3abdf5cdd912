package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with those concerned, as it is known on a day (R-ORG-14).
 *
 * @param openPoints what has not been answered yet
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record StakeholderEngagementView(EngagementId id, String key, EngagementKind kind, LocalDate heldOn,
        @Nullable String topic, List<HolderRef> attendees, @Nullable String outcome, List<String> openPoints,
        int version, LocalDate asOf) {

    public StakeholderEngagementView {
        attendees = List.copyOf(attendees);
        openPoints = List.copyOf(openPoints);
    }
}
