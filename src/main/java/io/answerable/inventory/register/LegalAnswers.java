package io.answerable.inventory.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one system in the questionnaire of facts (R-INV-11), under the names that the catalogue of the
 * EU AI Act gives them; null: not answered.
 *
 * @param operatorRoles what the organisation is for it, for example {@code DEPLOYER}
 * @param basedOnGpaiModel whether it is built on a general-purpose model of somebody else
 * @param ownNameOrTrademark the first of the three changes that make a provider (Article 25(1)); the next two follow
 * @param significantDesignChangeDate the day of that change; not known where it happened and no day is given
 */
public record LegalAnswers(@Nullable List<String> operatorRoles, @Nullable Boolean processesPersonalData,
        @Nullable Boolean profilingOfNaturalPersons, @Nullable Boolean decidesOrAssistsDecisionsOnPersons,
        @Nullable Boolean usedAtWorkplaceOnWorkers, @Nullable Boolean lawEnforcementUse,
        @Nullable Boolean controlsInputData, @Nullable Boolean interactsWithPeople,
        @Nullable Boolean generatesSyntheticContent, @Nullable Boolean emotionOrBiometricCategorisation,
        @Nullable Boolean publishesDeepFakes, @Nullable Boolean publishesPublicInterestText,
        @Nullable Boolean providerOutsideUnion, @Nullable Boolean gpaiModel, @Nullable Boolean systemicRisk,
        @Nullable Boolean basedOnGpaiModel, @Nullable Boolean ownNameOrTrademark,
        @Nullable Boolean substantialModification, @Nullable Boolean changedPurpose,
        @Nullable Boolean significantDesignChange, @Nullable LocalDate significantDesignChangeDate,
        @Nullable LocalDate placedOnMarketDate) {}
