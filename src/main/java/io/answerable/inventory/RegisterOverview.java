package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which AI is used, where, and how well it is known, on a day (R-INV-10). */
public record RegisterOverview(Totals totals, List<UnitOverview> byUnit, LocalDate asOf) {

    /**
     * Figures over several systems.
     *
     * @param members the systems counted
     * @param units the units counted
     * @param classifiedPercent one decimal; null when there is no system
     */
    public record Totals(List<AiSystemId> members, List<UnitId> units, int systems, int inUse, int classified,
            @Nullable Double classifiedPercent, int highRisk, LocalDate asOf) {}

    /**
     * Figures of one unit.
     *
     * @param systems those that the unit owns, by key
     * @param uses how many systems it uses that are neither retired nor rejected
     * @param highRisk how many of those it owns are high-risk
     */
    public record UnitOverview(UnitView unit, List<AiSystemView> systems, int uses, int inUse, int highRisk,
            @Nullable Double classifiedPercent, LocalDate asOf) {}
}
