package io.answerable.inventory.monitoring;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import org.jspecify.annotations.Nullable;

/** Which overrides are meant; all given conditions must hold. */
public record OutputOverrideFilter(@Nullable IdFilter aiSystem, @Nullable StringFilter reason) {}
