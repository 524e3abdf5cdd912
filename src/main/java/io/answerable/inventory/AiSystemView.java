package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An AI system as it was on a day (R-INV-01): what it is for, who owns and uses it, its state and its category as
 * recorded.
 *
 * @param supplier from whom it comes; null where the organisation makes it itself or nobody is recorded
 * @param uses departments that use it, each for its own process
 * @param annexPoints points of Annex III or I, for example {@code 5(a)}
 * @param prohibitedPractices points of Article 5, for example {@code 5(1)(f)}
 * @param operatorRoles what the organisation is for it, for example {@code DEPLOYER}
 * @param transparencyCases cases of Article 50, for example {@code 50(1)}
 * @param previousCategory the category before the decision, as the decision names it
 * @param preliminary whether the category holds by law for now, until the legal side has decided (V-7)
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AiSystemView(AiSystemId id, String key, String name, @Nullable String purpose, @Nullable String process,
        UnitId owningUnit, @Nullable SupplierId supplier, List<SystemUse> uses, LifecycleState state,
        RiskCategory category,
        List<String> annexPoints, List<String> prohibitedPractices, List<String> operatorRoles,
        List<String> transparencyCases, @Nullable Boolean personalData, @Nullable Boolean profiling,
        @Nullable Boolean affectsPersons, @Nullable Boolean workplace, @Nullable LocalDate firstUse,
        @Nullable LocalDate retiredOn, @Nullable LocalDate suspendedOn, @Nullable LocalDate classifiedOn,
        @Nullable PersonId classifiedBy, @Nullable LocalDate classificationReviewDue,
        @Nullable RiskCategory previousCategory, boolean preliminary, int version, LocalDate asOf) {

    public List<UnitId> usingUnits() {
        return uses.stream().map(SystemUse::unit).toList();
    }

    /** How it is classified; empty when it is not. */
    public Optional<ClassificationView> classification() {
        return isClassified() ? Optional.of(ClassificationView.of(this)) : Optional.empty();
    }

    public boolean isClassified() {
        return category != RiskCategory.UNCLASSIFIED;
    }

    /**
     * Whether the facts exclude the derogation that the category rests on: a listed use that profiles people is always
     * high-risk (Article 6(3), V-7). Only a dossier can tell so.
     */
    public boolean isDerogationExcluded() {
        return category == RiskCategory.ANNEX_III_NOT_HIGH_RISK && Boolean.TRUE.equals(profiling);
    }

    /**
     * Whether the law looks at it as high-risk: it is recorded so, or profiling excludes the derogation that is recorded.
     * Whatever protects people from such systems asks this, not what is recorded.
     */
    public boolean isHighRiskByLaw() {
        return category.isHighRisk() || isDerogationExcluded();
    }

    /** All points of the law that the category rests on. */
    public List<String> points() {
        return Stream.concat(annexPoints.stream(), prohibitedPractices.stream()).toList();
    }

    /** The same system as if it were classified otherwise; for what is only supposed. */
    public AiSystemView supposing(RiskCategory supposed, List<String> annexPoints, List<String> prohibitedPractices,
            List<String> operatorRoles) {
        return new AiSystemView(id, key, name, purpose, process, owningUnit, supplier, uses, state, supposed,
                annexPoints, prohibitedPractices, operatorRoles, transparencyCases, personalData, profiling,
                affectsPersons, workplace, firstUse, retiredOn, suspendedOn, asOf, null, null, category, false, version,
                asOf);
    }
}
