package io.answerable.oversight.portfolio;

import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Systems that belong together, with what they bring and what they risk as of a day (R-RPT-04).
 *
 * @param key of the objective, unit or category; null: those that serve no objective
 * @param valuePercent the mean of how far jointly agreed KPIs of systems in use reach their targets; null when none is
 *     measured
 * @param exposure how many open risks there are of each residual level, highest first
 * @param categories how many systems there are of each category
 * @param withoutKpi how many systems in use have no jointly agreed KPI
 * @param withoutUsers how many systems in use had no end users take part
 */
public record PortfolioGroupView(@Nullable String key, String title, List<AiSystemView> systems,
        @Nullable Double valuePercent, List<Count> exposure, List<Count> categories, int withoutKpi, int withoutUsers,
        LocalDate asOf) {

    /** How many there are of something. */
    public record Count(String key, int value) {}
}
