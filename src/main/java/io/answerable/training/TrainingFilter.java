package io.answerable.training;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects courses of people; all given conditions must hold. */
public record TrainingFilter(@Nullable StringFilter key, @Nullable IdFilter person, @Nullable StringFilter course,
        @Nullable IdFilter aiSystem, @Nullable OfStatus status, @Nullable OfOccasion occasion, @Nullable DateFilter due,
        @Nullable Boolean overdue, @Nullable List<TrainingFilter> and, @Nullable List<TrainingFilter> or,
        @Nullable TrainingFilter not) {

    /** Compares how far people have come. */
    public record OfStatus(@Nullable TrainingStatus eq, @Nullable List<TrainingStatus> in) {}

    /** Compares what led to it. */
    public record OfOccasion(@Nullable TrainingOccasion eq, @Nullable List<TrainingOccasion> in) {}
}
