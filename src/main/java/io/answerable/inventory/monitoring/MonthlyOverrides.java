package io.answerable.inventory.monitoring;

import io.answerable.inventory.AiSystemId;

/**
 * How often people overrode the output of a system in a month.
 *
 * @param month for example {@code 2026-11}
 */
public record MonthlyOverrides(AiSystemId system, String month, int count) {}
