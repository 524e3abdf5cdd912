package io.answerable.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares days; all given comparisons must hold. */
public record DateFilter(@Nullable LocalDate eq, @Nullable LocalDate gte, @Nullable LocalDate lte,
        @Nullable Boolean isNull) {}
