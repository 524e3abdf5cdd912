package io.answerable.oversight.review;

import io.answerable.risk.RiskView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How risks stand on a day.
 *
 * @param open how many threats are open
 * @param lastReviewed the last day on which top management reviewed the register
 * @param aboveAppetite those of which more remains than the organisation bears without more ado, by key
 */
public record RiskSummary(int open, @Nullable LocalDate lastReviewed, List<RiskView> aboveAppetite) {

    public RiskSummary {
        aboveAppetite = List.copyOf(aboveAppetite);
    }
}
