package io.answerable.organisation.programme.milestones;

import io.answerable.organisation.MilestoneChannel;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, thanks to whom, and where it is told.
 *
 * @param story the text that is published
 * @param units those who contributed
 */
public record MilestoneFact(String title, @Nullable String story, LocalDate reachedOn, List<UnitId> units,
        @Nullable MilestoneChannel channel) {

    public MilestoneFact {
        units = List.copyOf(units);
    }
}
