package io.answerable.inventory.horizon;

import io.answerable.inventory.HorizonItemId;
import org.jspecify.annotations.Nullable;

/**
 * Which item somebody wants to change.
 *
 * @param expectedVersion the version that the caller has seen
 */
public record ChangeOfItem(HorizonItemId item, int expectedVersion, @Nullable String reason) {}
