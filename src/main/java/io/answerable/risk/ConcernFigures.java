package io.answerable.risk;

import java.time.LocalDate;

/**
 * How concerns were dealt with during some days, both included (R-RSK-17).
 *
 * @param received raised during these days
 * @param answered answered during these days, whether or not something is done
 * @param open raised by the last of these days and not answered by then
 */
public record ConcernFigures(LocalDate first, LocalDate last, int received, int answered, int open) {}
