package io.answerable.inventory.register;

import io.answerable.facts.FactTable.Shape;
import io.answerable.facts.JsonTexts;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SystemUse;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** Which tables hold what is true of a system over time. */
final class Shapes {

    static final Shape<SystemEntry> ENTRIES = new Shape<>("inventory.ai_system_entry", "system",
            List.of("name", "purpose", "process", "owning_unit", "supplier", "operator_roles", "transparency_cases",
                    "transparency_evidence", "first_use", "retired_on", "suspended_on", "placed_on_market",
                    "registered_on", "personal_data", "profiling", "affects_persons", "workplace", "law_enforcement",
                    "own_brand", "substantial_modification", "changed_purpose", "significant_design_change",
                    "gpai_based", "controls_input_data", "provider_outside_union", "gpai_model", "systemic_risk",
                    "interacts_with_people", "generates_synthetic_content", "emotion_or_biometric_categorisation",
                    "publishes_deep_fakes", "publishes_public_interest_text", "design_changed_on"),
            Shapes::values, FactRows::entry);

    static final Shape<LifecycleState> STATES = new Shape<>("inventory.life_cycle_state", "system", List.of("state"),
            it -> List.of(it.name()), FactRows::state);

    static final Shape<Categorisation> CATEGORISATIONS = new Shape<>("inventory.classification", "system",
            List.of("category", "previous_category", "annex_iii", "annex_i", "prohibited", "decided_on", "decided_by",
                    "review_due", "rationale", "co_decided_by", "decider", "derogation", "chapeau", "statement",
                    "profiled", "preliminary"),
            Shapes::values, FactRows::categorisation);

    static final Shape<SystemUse> USES = new Shape<>("inventory.ai_system_use", "system", List.of("unit", "process"),
            it -> Arrays.asList(it.unit().value(), it.process()), FactRows::use);

    static final Shape<AffectedDomain> DOMAINS = new Shape<>("inventory.affected_domain", "system",
            List.of("domain", "answerable"), it -> Arrays.asList(it.domain(), uuid(it.answerable())), FactRows::domain);

    private Shapes() {}

    private static List<@Nullable Object> values(SystemEntry it) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(it.name(), it.purpose(), it.process(),
                uuid(it.owningUnit()), uuid(it.supplier()), array(it.operatorRoles()), array(it.transparencyCases()),
                JsonTexts.of(it.transparencyEvidence())));
        values.addAll(values(it.dates()));
        values.addAll(values(it.traits()));
        values.addAll(values(it.answers()));
        return values;
    }

    private static List<@Nullable Object> values(SystemEntry.Dates it) {
        return Arrays.asList(it.firstUse(), it.retiredOn(), it.suspendedOn(), it.placedOnMarket(), it.registeredOn());
    }

    private static List<@Nullable Object> values(SystemEntry.Traits it) {
        return Arrays.asList(it.personalData(), it.profiling(), it.affectsPersons(), it.workplace(),
                it.lawEnforcement(), it.ownBrand(), it.substantialModification(), it.changedPurpose(),
                it.significantDesignChange(), it.gpaiBased());
    }

    private static List<@Nullable Object> values(SystemEntry.Answers it) {
        return Arrays.asList(it.controlsInputData(), it.providerOutsideUnion(), it.gpaiModel(), it.systemicRisk(),
                it.interactsWithPeople(), it.generatesSyntheticContent(), it.emotionOrBiometricCategorisation(),
                it.publishesDeepFakes(), it.publishesPublicInterestText(), it.significantDesignChangeDate());
    }

    private static List<@Nullable Object> values(Categorisation it) {
        var previous = it.previousCategory();
        var values = new ArrayList<@Nullable Object>(Arrays.asList(it.category().name(),
                previous == null ? null : previous.name(), array(it.annexIii()),
                array(it.annexI()), array(it.prohibited()), it.decidedOn(), uuid(it.decidedBy()), it.reviewDue(),
                it.rationale(), uuid(it.coDecidedBy()), it.decider()));
        values.addAll(values(it.derogation()));
        values.add(it.preliminary());
        return values;
    }

    private static List<@Nullable Object> values(@Nullable Derogation it) {
        return it == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(it.condition(), it.chapeau(), it.statement(), it.profiling());
    }

    private static @Nullable UUID uuid(@Nullable Identifier id) {
        return switch (id) {
            case null -> null;
            case UnitId it -> it.value();
            case SupplierId it -> it.value();
            case PersonId it -> it.value();
            default -> throw new IllegalArgumentException(id + " refers to nothing that the register names");
        };
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
