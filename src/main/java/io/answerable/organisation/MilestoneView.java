package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reached and is told, as on a day (R-ORG-17).
 *
 * @param units those who contributed
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record MilestoneView(MilestoneId id, String key, String title, @Nullable String story, LocalDate reachedOn,
        List<UnitId> units, @Nullable MilestoneChannel channel, int version, LocalDate asOf) {

    public MilestoneView {
        units = List.copyOf(units);
    }
}
