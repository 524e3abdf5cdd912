package io.answerable.inventory.monitoring;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import org.jspecify.annotations.Nullable;

/** Which departures are meant; all given conditions must hold. */
public record DepartureFilter(@Nullable IdFilter aiSystem, @Nullable StringFilter reason) {}
