package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import io.answerable.training.LiteracyMeasureId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done for AI literacy, as known on a day (R-TRN-10, Article 4).
 *
 * @param segment key of the group of people for whom it was; null: for everybody
 * @param units the units for which it was; empty: for all
 * @param course key of the course, where it was one
 * @param contentVersion which version of its content was used
 */
public record LiteracyMeasureView(LiteracyMeasureId id, String key, String title, @Nullable String segment,
        List<UnitId> units, @Nullable String course, String contentVersion, LocalDate takenOn, int version,
        LocalDate asOf) {}
