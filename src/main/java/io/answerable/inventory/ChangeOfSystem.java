package io.answerable.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Which system somebody wants to change.
 *
 * @param expectedVersion the version that the caller has seen
 * @param reason why, for the ledger
 */
public record ChangeOfSystem(AiSystemId system, int expectedVersion, @Nullable String reason) {}
