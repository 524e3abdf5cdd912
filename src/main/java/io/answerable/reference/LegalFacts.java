package io.answerable.reference;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known on a day about one AI system, as far as the EU AI Act makes duties depend on it.
 *
 * @param operatorRoles what the organisation is for it, for example {@code DEPLOYER}
 * @param category id of the risk category, for example {@code HIGH_RISK_ANNEX_III}
 * @param annexIiiPoints for example {@code 5(a)}
 * @param yes the questions that are answered with yes; an open question counts as no
 * @param placedOnMarket the first day on the market, if it is known
 * @param designChange whether and when its design was changed significantly
 */
public record LegalFacts(Set<String> operatorRoles, String category, Set<String> annexIiiPoints, Set<LegalFact> yes,
        @Nullable LocalDate placedOnMarket, DesignChange designChange) {

    public LegalFacts {
        operatorRoles = Set.copyOf(operatorRoles);
        annexIiiPoints = Set.copyOf(annexIiiPoints);
        yes = Set.copyOf(yes);
    }

    boolean wasPlacedBefore(LocalDate day) {
        return placedOnMarket != null && placedOnMarket.isBefore(day);
    }

    /**
     * A significant change of the design.
     *
     * @param day null: not known; the change is then taken for a late one, so that no relief is claimed by omission
     */
    public record DesignChange(boolean happened, @Nullable LocalDate day) {

        public static final DesignChange NONE = new DesignChange(false, null);

        boolean isOnOrAfter(LocalDate route) {
            return happened && (day == null || !day.isBefore(route));
        }
    }
}
