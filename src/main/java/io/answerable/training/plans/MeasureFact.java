package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done for AI literacy. */
record MeasureFact(String title, @Nullable String segment, List<UnitId> units, @Nullable String course,
        String contentVersion, LocalDate takenOn) {

    MeasureFact {
        units = List.copyOf(units);
    }
}
