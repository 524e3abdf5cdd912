package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done for AI literacy.
 *
 * @param key by which people will know it; null: one is made up
 * @param takenOn null: today
 */
public record RecordMeasure(@Nullable String key, String title, @Nullable String segment, List<UnitId> units,
        @Nullable String course, String contentVersion, @Nullable LocalDate takenOn, @Nullable String reason) {

    public RecordMeasure {
        units = List.copyOf(units);
    }
}
