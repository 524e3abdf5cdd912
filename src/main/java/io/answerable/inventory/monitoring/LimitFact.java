package io.answerable.inventory.monitoring;

import io.answerable.facts.Columns;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Within which limits a measure of a system has to stay (R-INV-33).
 *
 * @param measure what is measured, for example {@code Error rate in percent}
 */
public record LimitFact(String measure, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    public LimitFact {
        lowest = Columns.plain(lowest);
        highest = Columns.plain(highest);
    }

    /** The limit that the value passes, if it passes one. */
    Optional<BigDecimal> passedBy(BigDecimal value) {
        if (lowest != null && value.compareTo(lowest) < 0) {
            return Optional.of(lowest);
        }
        return highest != null && value.compareTo(highest) > 0 ? Optional.of(highest) : Optional.empty();
    }
}
