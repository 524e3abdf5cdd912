package io.answerable.organisation;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects units; all given conditions must hold. */
public record UnitFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter function,
        @Nullable IdFilter parent, @Nullable IdFilter head, @Nullable List<UnitFilter> and,
        @Nullable List<UnitFilter> or, @Nullable UnitFilter not) {}
