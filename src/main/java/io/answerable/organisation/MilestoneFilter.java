package io.answerable.organisation;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which milestones are meant; all given conditions must hold. */
public record MilestoneFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable IdFilter unit,
        @Nullable MilestoneChannelFilter channel, @Nullable DateFilter reachedOn, @Nullable List<MilestoneFilter> and,
        @Nullable List<MilestoneFilter> or, @Nullable MilestoneFilter not) {

    /** Compares the channel; all given comparisons must hold. */
    public record MilestoneChannelFilter(@Nullable MilestoneChannel eq, @Nullable List<MilestoneChannel> in) {}
}
