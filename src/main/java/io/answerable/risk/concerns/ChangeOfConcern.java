package io.answerable.risk.concerns;

import io.answerable.risk.ConcernId;
import org.jspecify.annotations.Nullable;

/** Which concern the caller wants to handle, as they read it, and why. */
public record ChangeOfConcern(ConcernId concern, int expectedVersion, @Nullable String reason) {}
