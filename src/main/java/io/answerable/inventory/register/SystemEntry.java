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
        Traits traits) {

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

    static SystemEntry proposed(String name, String purpose, @Nullable String process, UnitId owningUnit) {
        return new SystemEntry(name, purpose, process, owningUnit, null, Dates.NONE, List.of(), List.of(), Map.of(),
                Traits.UNKNOWN);
    }

    SystemEntry described(String name, @Nullable String purpose, @Nullable String process) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits);
    }

    SystemEntry classifiedAs(List<String> operatorRoles, List<String> transparencyCases) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits);
    }

    SystemEntry transferredTo(UnitId unit) {
        return new SystemEntry(name, purpose, process, unit, supplier, dates, operatorRoles, transparencyCases,
                transparencyEvidence, traits);
    }

    SystemEntry movedTo(LifecycleState state, LocalDate day) {
        return new SystemEntry(name, purpose, process, owningUnit, supplier, dates.inState(state, day), operatorRoles,
                transparencyCases, transparencyEvidence, traits);
    }

    boolean processesPersonalData() {
        return Boolean.TRUE.equals(traits.personalData());
    }

    boolean affectsPersons() {
        return Boolean.TRUE.equals(traits.affectsPersons());
    }
}
