package io.answerable.risk.register;

import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation, or one unit, is exposed to on a day (R-RSK-20).
 *
 * @param unit null: the whole organisation
 * @param aboveAppetite those whose residual level the organisation does not bear without more ado
 */
public record ExposureView(@Nullable UnitView unit, List<RiskView> risks, List<RiskView> aboveAppetite,
        List<OfUnit> byUnit, List<OfProcess> byProcess, List<OfDomain> byDomain, LocalDate asOf) {

    public @Nullable RiskLevel highest() {
        return highest(risks);
    }

    /** What one unit is exposed to; a live system for which no risk was ever raised leaves it unassessed. */
    public record OfUnit(UnitView unit, List<RiskView> risks, List<AiSystemView> systemsNotAssessed) {

        public @Nullable RiskLevel highest() {
            return ExposureView.highest(risks);
        }

        public boolean assessed() {
            return systemsNotAssessed.isEmpty();
        }
    }

    /**
     * What may disturb one process (R-RSK-20).
     *
     * @param assessed whether somebody has looked at the risks of every live system that serves it
     */
    public record OfProcess(String process, List<RiskView> risks, boolean assessed) {

        public @Nullable RiskLevel highest() {
            return ExposureView.highest(risks);
        }
    }

    /**
     * What touches one domain (R-RSK-05).
     *
     * @param assessed whether any risk was ever raised there
     * @param answerable who answers for the domain, where one system is meant
     */
    public record OfDomain(String domain, String title, List<RiskView> risks, boolean assessed,
            @Nullable PersonId answerableId, LocalDate asOf) {

        public @Nullable RiskLevel highest() {
            return ExposureView.highest(risks);
        }
    }

    static @Nullable RiskLevel highest(Collection<RiskView> risks) {
        return risks.stream()
                .map(RiskView::residualLevel)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
