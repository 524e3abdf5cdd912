package io.answerable.organisation;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which strategic objectives are meant; all given conditions must hold. */
public record StrategicObjectiveFilter(@Nullable StringFilter key, @Nullable StringFilter title,
        @Nullable StringFilter strategy, @Nullable IdFilter owner, @Nullable List<StrategicObjectiveFilter> and,
        @Nullable List<StrategicObjectiveFilter> or, @Nullable StrategicObjectiveFilter not) {}
