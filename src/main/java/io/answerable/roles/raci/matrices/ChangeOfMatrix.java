package io.answerable.roles.raci.matrices;

import io.answerable.roles.RaciMatrixId;
import org.jspecify.annotations.Nullable;

/**
 * Which matrix is to be changed, as the caller knows it.
 *
 * @param expectedVersion the version that the caller has read
 */
public record ChangeOfMatrix(RaciMatrixId matrix, int expectedVersion, @Nullable String reason) {}
