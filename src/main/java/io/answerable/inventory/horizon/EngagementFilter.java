package io.answerable.inventory.horizon;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import org.jspecify.annotations.Nullable;

/** Which talks are meant; all given conditions must hold. */
public record EngagementFilter(@Nullable IdFilter supplier, @Nullable IdFilter aiSystem,
        @Nullable IdFilter person, @Nullable StringFilter subject) {}
