package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI system as it was on a day (R-INV-01): what it is for, who owns and uses it, its state and its category as
 * recorded.
 *
 * @param usingUnits departments that use it, each for its own process
 * @param annexPoints points of Annex III or I, for example {@code 5(a)}
 * @param operatorRoles what the organisation is for it, for example {@code DEPLOYER}
 * @param transparencyCases cases of Article 50, for example {@code 50(1)}
 */
public record AiSystemView(AiSystemId id, String key, String name, @Nullable String purpose, @Nullable String process,
        UnitId owningUnit, List<UnitId> usingUnits, LifecycleState state, RiskCategory category,
        List<String> annexPoints, List<String> operatorRoles, List<String> transparencyCases,
        @Nullable Boolean personalData, @Nullable Boolean profiling, @Nullable Boolean affectsPersons,
        @Nullable Boolean workplace, @Nullable LocalDate firstUse, @Nullable LocalDate retiredOn,
        @Nullable LocalDate suspendedOn, @Nullable LocalDate classifiedOn, @Nullable LocalDate classificationReviewDue,
        int version) {}
