package io.answerable.organisation;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects committees; all given conditions must hold. */
public record CommitteeFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter role,
        @Nullable IdFilter member, @Nullable List<CommitteeFilter> and, @Nullable List<CommitteeFilter> or,
        @Nullable CommitteeFilter not) {}
