package io.answerable.organisation;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which engagements are meant; all given conditions must hold.
 *
 * @param attendee a person or an external party
 * @param isOpen whether there are open points
 */
public record EngagementFilter(@Nullable StringFilter key, @Nullable EngagementKindFilter kind,
        @Nullable StringFilter topic, @Nullable IdFilter attendee, @Nullable DateFilter heldOn,
        @Nullable Boolean isOpen, @Nullable List<EngagementFilter> and, @Nullable List<EngagementFilter> or,
        @Nullable EngagementFilter not) {

    /** Compares the kind; all given comparisons must hold. */
    public record EngagementKindFilter(@Nullable EngagementKind eq, @Nullable List<EngagementKind> in) {}
}
