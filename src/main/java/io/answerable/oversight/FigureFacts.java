package io.answerable.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of governance came to when somebody measured it, in the words of a dossier.
 *
 * @param key of the figure in the catalogue, for example {@code KPI-G06}
 */
public record FigureFacts(String key, LocalDate measured, @Nullable BigDecimal value) {}
