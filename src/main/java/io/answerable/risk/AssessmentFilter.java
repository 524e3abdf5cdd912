package io.answerable.risk;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments are meant; all given conditions must hold.
 *
 * @param expired whether an approval has passed its last good day
 */
public record AssessmentFilter(@Nullable StringFilter key, @Nullable IdFilter aiSystem,
        @Nullable AssessmentTypeFilter type, @Nullable AssessmentStatusFilter status, @Nullable Boolean expired,
        @Nullable List<AssessmentFilter> and, @Nullable List<AssessmentFilter> or, @Nullable AssessmentFilter not) {

    /** Compares what is assessed; all given comparisons must hold. */
    public record AssessmentTypeFilter(@Nullable AssessmentType eq, @Nullable List<AssessmentType> in) {}

    /** Compares how far an assessment has come; all given comparisons must hold. */
    public record AssessmentStatusFilter(@Nullable AssessmentStatus eq, @Nullable List<AssessmentStatus> in) {}
}
