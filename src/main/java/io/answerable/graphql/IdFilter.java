package io.answerable.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares global ids; all given comparisons must hold. */
public record IdFilter(@Nullable String eq, @Nullable List<String> in, @Nullable Boolean isNull) {}
