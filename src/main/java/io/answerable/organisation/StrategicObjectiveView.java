package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation strives for, as on a day (R-ORG-22).
 *
 * @param strategy the strategy that it belongs to
 * @param endedBecause how it was achieved or why it was dropped; null while it is active
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record StrategicObjectiveView(StrategicObjectiveId id, String key, String title, @Nullable String strategy,
        @Nullable PersonId owner, ObjectiveState state, @Nullable String endedBecause, int version, LocalDate asOf) {}
