package io.answerable.organisation.objectives;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation strives for, and who owns it.
 *
 * @param strategy the strategy that it belongs to
 */
public record ObjectiveFact(String title, @Nullable String strategy, @Nullable PersonId owner) {}
