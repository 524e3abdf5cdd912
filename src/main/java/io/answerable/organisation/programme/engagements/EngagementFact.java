package io.answerable.organisation.programme.engagements;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.EngagementKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who met about what, and what came of it.
 *
 * @param openPoints what has not been answered yet
 */
public record EngagementFact(EngagementKind kind, LocalDate heldOn, @Nullable String topic, List<HolderRef> attendees,
        @Nullable String outcome, List<String> openPoints) {

    public EngagementFact {
        attendees = List.copyOf(attendees);
        openPoints = List.copyOf(openPoints);
    }

    EngagementFact answered(@Nullable String outcome, List<String> openPoints) {
        return new EngagementFact(kind, heldOn, topic, attendees, outcome, openPoints);
    }
}
