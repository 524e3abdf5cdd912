package io.answerable.organisation.committees;

import io.answerable.organisation.Perspective;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a committee is for, which views it needs and how often it meets (R-ORG-04).
 *
 * @param cadenceDays the longest time between two meetings
 * @param from first day on which it holds; null: today
 */
public record CommitteeTask(String name, @Nullable String mandate, List<Perspective> requiredPerspectives,
        @Nullable Integer cadenceDays, @Nullable LocalDate from) {

    public CommitteeTask {
        requiredPerspectives = List.copyOf(requiredPerspectives);
    }
}
