package io.answerable.inventory.register;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SupplierId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the register says of a system from one day on, apart from its state and its category. */
record SystemEntry(String name, @Nullable String purpose, @Nullable String process, UnitId owningUnit,
        @Nullable SupplierId supplier, Dates dates,
        List<String> operatorRoles, List<String> transparencyCases, Map<String, String> transparencyEvidence,
        Traits traits, Answers answers) {

    /** The days of its life that are known. */
    record Dates(@Nullable LocalDate firstUse, @Nullable LocalDate retiredOn, @Nullable LocalDate suspendedOn,
            @Nullable LocalDate placedOnMarket, @Nullable LocalDate registeredOn) {

        static final Dates NONE = new Dates(null, null, null, null, null);

        /** What is known once the system has come into that state on that day. */
        Dates inState(LifecycleState state, LocalDate day) {
            return switch (state) {
                case IN_USE -> new Dates(firstUse == null ? day : firstUse, retiredOn, null, placedOnMarket,
                        registeredOn);
                case SUSPENDED -> new Dates(firstUse, retiredOn, day, placedOnMarket, registeredOn);
                case RETIRED -> new Dates(firstUse, day, suspendedOn, placedOnMarket, registeredOn);
                default -> new Dates(firstUse, retiredOn, null, placedOnMarket, registeredOn);
            };
        }

        /** The day on which the state began, where a fact tells it. */
        @Nullable
        LocalDate beginOf(LifecycleState state) {
            return switch (state) {
                case IN_USE -> firstUse;
                case SUSPENDED -> suspendedOn;
                case RETIRED -> retiredOn;
                default -> null;
            };
        }
    }

    /** What the law makes duties depend on; null: not known. */
    record Traits(@Nullable Boolean personalData, @Nullable Boolean profiling, @Nullable Boolean affectsPersons,
            @Nullable Boolean workplace, @Nullable Boolean lawEnforcement, @Nullable Boolean ownBrand,
            @Nullable Boolean substantialModification, @Nullable Boolean changedPurpose,
            @Nullable Boolean significantDesignChange, @Nullable Boolean gpaiBased) {

        static final Traits UNKNOWN = new Traits(null, null, null, null, null, null, null, null, null, null);
    }

    /** What the questionnaire asks beside that; no dossier tells of it. Null: nobody has answered. */
    record Answers(@Nullable Boolean controlsInputData, @Nullable Boolean providerOutsideUnion,
            @Nullable Boolean gpaiModel, @Nullable Boolean systemicRisk, @Nullable Boolean interactsWithPeople,
            @Nullable Boolean generatesSyntheticContent, @Nullable Boolean emotionOrBiometricCategorisation,
            @Nullable Boolean publishesDeepFakes, @Nullable Boolean publishesPublicInterestText,
            @Nullable LocalDate significantDesignChangeDate) {

        static final Answers UNKNOWN = new Answers(null, null, null, null, null, null, null, null, null, null);
    }

    static SystemEntry proposed(String name, String purpose, @Nullable String process, UnitId owningUnit) {
        return new SystemEntry(name, purpose, process, owningUnit, null, Dates.NONE, List.of(), List.of(), Map.of(),
                Traits.UNKNOWN, Answers.UNKNOWN);
    }

    SystemEntry described(String name, @Nullable String purpose, @Nullable String process) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits, answers);
    }

    SystemEntry classifiedAs(List<String> operatorRoles, List<String> transparencyCases) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits, answers);
    }

    SystemEntry transferredTo(UnitId unit) {
        return new SystemEntry(name, purpose, process, unit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits, answers);
    }

    SystemEntry suppliedBy(@Nullable SupplierId from) {
        return new SystemEntry(name, purpose, process, owningUnit, from, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits, answers);
    }

    SystemEntry movedTo(LifecycleState state, LocalDate day) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates.inState(state, day), operatorRoles,
                transparencyCases, transparencyEvidence, traits, answers);
    }

    /** A dossier tells nothing of what was answered; it holds on. */
    SystemEntry keeping(Answers known) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits, known);
    }

    /** What is answered holds instead of what was known; what is not answered stays. */
    SystemEntry answering(LegalAnswers given, List<String> cases) {
        var placed = new Dates(dates.firstUse(), dates.retiredOn(), dates.suspendedOn(),
                either(given.placedOnMarketDate(), dates.placedOnMarket()), dates.registeredOn());
        var roles = given.operatorRoles() == null ? operatorRoles : given.operatorRoles();
        return new SystemEntry(name, purpose, process, owningUnit, supplier, placed, roles, cases,
                transparencyEvidence, traits(given), answers(given));
    }

    private Traits traits(LegalAnswers it) {
        return new Traits(either(it.processesPersonalData(), traits.personalData()),
                either(it.profilingOfNaturalPersons(), traits.profiling()),
                either(it.decidesOrAssistsDecisionsOnPersons(), traits.affectsPersons()),
                either(it.usedAtWorkplaceOnWorkers(), traits.workplace()),
                either(it.lawEnforcementUse(), traits.lawEnforcement()),
                either(it.ownNameOrTrademark(), traits.ownBrand()),
                either(it.substantialModification(), traits.substantialModification()),
                either(it.changedPurpose(), traits.changedPurpose()),
                either(it.significantDesignChange(), traits.significantDesignChange()),
                either(it.basedOnGpaiModel(), traits.gpaiBased()));
    }

    private Answers answers(LegalAnswers it) {
        return new Answers(either(it.controlsInputData(), answers.controlsInputData()),
                either(it.providerOutsideUnion(), answers.providerOutsideUnion()),
                either(it.gpaiModel(), answers.gpaiModel()),
                either(it.systemicRisk(), answers.systemicRisk()),
                either(it.interactsWithPeople(), answers.interactsWithPeople()),
                either(it.generatesSyntheticContent(), answers.generatesSyntheticContent()),
                either(it.emotionOrBiometricCategorisation(), answers.emotionOrBiometricCategorisation()),
                either(it.publishesDeepFakes(), answers.publishesDeepFakes()),
                either(it.publishesPublicInterestText(), answers.publishesPublicInterestText()),
                Boolean.FALSE.equals(it.significantDesignChange())
                        ? null
                        : either(it.significantDesignChangeDate(), answers.significantDesignChangeDate()));
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T known) {
        return given == null ? known : given;
    }

    boolean processesPersonalData() {
        return Boolean.TRUE.equals(traits.personalData());
    }

    boolean affectsPersons() {
        return Boolean.TRUE.equals(traits.affectsPersons());
    }

    boolean profiles() {
        return Boolean.TRUE.equals(traits.profiling());
    }
}
