package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one AI system, as of one day. Units and suppliers are referred to by key.
 *
 * @param transparencyEvidence kind of evidence by case, for example {@code 50(1)} to {@code AI_DISCLOSURE}
 * @param affectedDomains which domains it touches, and the key of whoever answers for each (R-INV-08)
 * @param classifiedOn day of the classification, with who decided (key), when it is to be reviewed and the category before
 * @param records how it was prepared, tested, handed over, watched and closed
 */
public record SystemFacts(String key, String name, String unit, List<String> usingUnits, @Nullable String process,
        @Nullable String purpose, @Nullable String supplier, LifecycleState state, RiskCategory category,
        @Nullable LocalDate firstUse,
        @Nullable LocalDate retiredOn, @Nullable LocalDate suspendedOn, @Nullable LocalDate placedOnMarket,
        @Nullable LocalDate registration, List<String> operatorRoles, List<String> annexIii, List<String> annexI,
        List<String> prohibited, List<String> transparency, Map<String, String> transparencyEvidence,
        @Nullable Boolean personalData, @Nullable Boolean profiling, @Nullable Boolean affectsPersons,
        @Nullable Boolean workplace, @Nullable Boolean lawEnforcement, @Nullable Boolean ownBrand,
        @Nullable Boolean substantialModification, @Nullable Boolean changedPurpose,
        @Nullable Boolean significantDesignChange, @Nullable Boolean gpaiBased, @Nullable LocalDate classifiedOn,
        @Nullable String classifiedBy, @Nullable LocalDate classificationReviewDue,
        @Nullable RiskCategory previousCategory, List<AffectedDomain> affectedDomains, SystemRecords records) {

    /** @param answerable key of the person who answers for the domain */
    public record AffectedDomain(String domain, @Nullable String answerable) {}
}
