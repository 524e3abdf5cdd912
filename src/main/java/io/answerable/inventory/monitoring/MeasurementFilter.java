package io.answerable.inventory.monitoring;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which measurements are meant; all given conditions must hold.
 *
 * @param breached whether they passed a limit of their day; null: either
 */
public record MeasurementFilter(@Nullable IdFilter aiSystem, @Nullable StringFilter measure,
        @Nullable DateFilter measuredOn,
        @Nullable Boolean breached) {}
