package io.answerable.inventory.monitoring;

import io.answerable.inventory.AiSystemId;

/**
 * How often people departed from the output of a system in a month.
 *
 * @param month for example {@code 2026-11}
 */
public record MonthlyDepartures(AiSystemId system, String month, int count) {}
