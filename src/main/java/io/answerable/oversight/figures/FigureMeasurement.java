package io.answerable.oversight.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody found a figure to be on a day. */
public record FigureMeasurement(LocalDate measured, BigDecimal value) {}
