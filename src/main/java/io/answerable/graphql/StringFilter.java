package io.answerable.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares text; all given comparisons must hold. */
public record StringFilter(@Nullable String eq, @Nullable List<String> in, @Nullable String contains,
        @Nullable Boolean isNull) {}
