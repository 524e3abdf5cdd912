package io.answerable.inventory.monitoring;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a system.
 *
 * @param threshold the limit that it passes; null when it stays within the limits of its day
 */
public record MeasurementView(UUID measurement, AiSystemId system, String measure, BigDecimal value,
        LocalDate measuredOn, @Nullable PersonId measuredBy, @Nullable BigDecimal threshold) {

    public boolean breached() {
        return threshold != null;
    }
}
