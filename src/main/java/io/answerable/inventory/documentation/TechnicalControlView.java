package io.answerable.inventory.documentation;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A technical control of a system, as on a day.
 *
 * @param dueOn the last good day of the last test; null when there was none
 * @param due whether it has to be tested again
 */
public record TechnicalControlView(AiSystemId system, String title, TechnicalControl.Aim aim, String test,
        int everyMonths, @Nullable LocalDate lastTested, @Nullable LocalDate dueOn, boolean due) {}
