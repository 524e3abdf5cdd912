package io.answerable.organisation;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects meetings; all given conditions must hold. */
public record MeetingFilter(@Nullable IdFilter committee, @Nullable DateFilter heldOn,
        @Nullable List<MeetingFilter> and,
        @Nullable List<MeetingFilter> or, @Nullable MeetingFilter not) {}
