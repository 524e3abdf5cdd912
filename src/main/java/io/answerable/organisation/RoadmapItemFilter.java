package io.answerable.organisation;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the roadmap are meant; all given conditions must hold.
 *
 * @param late whether they are not done although they should be, whatever their owners say
 * @param isShort whether less is allocated than needed
 */
public record RoadmapItemFilter(@Nullable StringFilter key, @Nullable StringFilter title,
        @Nullable RoadmapStatusFilter status, @Nullable IdFilter objective, @Nullable IdFilter owner,
        @Nullable DateFilter due, @Nullable StringFilter externalId, @Nullable Boolean late,
        @Nullable Boolean isShort, @Nullable List<RoadmapItemFilter> and, @Nullable List<RoadmapItemFilter> or,
        @Nullable RoadmapItemFilter not) {

    /** Compares the status; all given comparisons must hold. */
    public record RoadmapStatusFilter(@Nullable RoadmapStatus eq, @Nullable List<RoadmapStatus> in) {}
}
