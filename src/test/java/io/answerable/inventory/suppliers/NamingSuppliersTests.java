package io.answerable.inventory.suppliers;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From whom systems come, as people say it who buy them. */
class NamingSuppliersTests extends RecordsApi {

    private static final List<String> OF_WHAT_IS_BOUGHT = List.of("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT",
            "SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT", "CONTRACT_ENDED_OR_NA");

    @Test
    @DisplayName("R-INV-21, R-INV-37, R-INV-38 Once its supplier is named, a system counts as bought")
    void aSystemCountsAsBought() {
        record(system("ai-01").in(LifecycleState.DEVELOPMENT));
        assertThat(OF_WHAT_IS_BOUGHT).allSatisfy(
                it -> assertThat(state(it)).isEqualTo(RequirementState.NOT_APPLICABLE));

        as("role.business-owner", named(2, "{key: \"sup-01\"}")).path("nameSupplier.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as("role.procurement", named(2, "{key: \"sup-99\"}")).path("nameSupplier.errors").matchesJson("""
                [{"code": "NOT_FOUND", "field": ["supplier"]}]""");
        as("role.procurement", named(2, "{key: \"sup-01\"}")).path("nameSupplier").matchesJson("""
                {"aiSystem": {"version": 3, "supplier": {"key": "sup-01"}}, "errors": []}""");

        assertThat(OF_WHAT_IS_BOUGHT).allSatisfy(it -> assertThat(state(it)).isEqualTo(RequirementState.OPEN));
        ask("{ aiSystem(by: {key: \"ai-01\"}) { history(first: 1) { nodes { act changes { field before after } } } } }")
                .path("aiSystem.history.nodes[0]")
                .matchesJson("""
                        {"act": "SUPPLIER_NAMED", "changes": [{"field": "supplier", "before": null,
                            "after": "sup-01"}]}""");
    }

    @Test
    void namingTheSameSupplierAgainChangesNothingAndNobodyStandsForTheOrganisationItself() {
        as("role.project-lead", named(1, "{key: \"sup-01\"}")).path("nameSupplier.aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(1);

        as("role.project-lead", named(1, "null")).path("nameSupplier").matchesJson("""
                {"aiSystem": {"version": 2, "supplier": null}, "errors": []}""");
        assertThat(state("SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT")).isEqualTo(RequirementState.NOT_APPLICABLE);
        ask("{ aiSystem(by: {key: \"ai-01\"}, asOf: \"2026-11-20\") { supplier { key } } }")
                .path("aiSystem.supplier.key")
                .entity(String.class)
                .isEqualTo("sup-01");
    }

    @Test
    @DisplayName("R-INV-21, GATE-013 What was bought cannot be declared own work, and what has ended is not bought any more")
    void nobodyGetsRidOfASupplierByNamingNone() {
        for (var state : List.of(LifecycleState.PROCUREMENT, LifecycleState.TESTING, LifecycleState.IN_USE)) {
            record(system("ai-01").in(state).suppliedBy("sup-01"));
            as("role.procurement", named(version(), "null")).path("nameSupplier.errors").matchesJson("""
                    [{"code": "RULE_VIOLATED", "rule": "R-INV-21", "field": ["supplier"]}]""");
        }

        record(system("ai-01").retiredOn("2026-11-01").suppliedBy("sup-01"));
        as("role.procurement", named(version(), "null")).path("nameSupplier.errors[0].rule")
                .entity(String.class)
                .isEqualTo("V-8");
        as("role.procurement", registered("sup-02", "DE"));
        as("role.procurement", named(version(), "{key: \"sup-02\"}")).path("nameSupplier.errors[0].rule")
                .entity(String.class)
                .isEqualTo("V-8");
    }

    @Test
    @DisplayName("R-INV-36, R-INV-37, R-INV-38 Another supplier needs its own contract; its knowledge has to be passed on, too")
    void withAnotherSupplierEverythingIsOpenAgain() {
        record(system("ai-01").in(LifecycleState.DEVELOPMENT).suppliedBy("sup-01"));
        as("role.legal-team", """
                mutation { reviewSupplierContract(input: {supplier: {key: "sup-01"}, expectedVersion: 1,
                    contract: "c-01"}) { %s } }""".formatted(ERRORS));
        as("role.project-lead", step("transferSupplierKnowledge", "ai-01"));
        as("role.project-lead", """
                mutation { completeClosureItem(input: {aiSystem: {key: "ai-01"}, item: CONTRACT_ENDED_OR_NA,
                    evidence: "Letter"}) { %s } }""".formatted(ERRORS));
        assertThat(OF_WHAT_IS_BOUGHT).allSatisfy(it -> assertThat(state(it)).isEqualTo(RequirementState.MET));
        as("role.procurement", registered("sup-02", "DE"));

        as("role.procurement", named(version(), "{key: \"sup-02\"}")).path("nameSupplier.errors").matchesJson("[]");

        assertThat(OF_WHAT_IS_BOUGHT).allSatisfy(it -> assertThat(state(it)).isEqualTo(RequirementState.OPEN));
        assertThat(ask("{ aiSystem(by: {key: \"ai-01\"}) { history(first: 3) { nodes { act } } } }")
                .path("aiSystem.history.nodes[*].act")
                .entityList(String.class)
                .get()).containsExactlyInAnyOrder("SUPPLIER_NAMED", "STEP_WITHDRAWN", "CLOSURE_ITEM_REOPENED");
    }

    @Test
    @DisplayName("R-INV-37, R-INV-38 What was said before anybody was named says nothing of the supplier")
    void whatWasSaidOfNoSupplierIsOpenAgain() {
        record(system("ai-01").in(LifecycleState.DEVELOPMENT));
        as("role.project-lead", step("transferSupplierKnowledge", "ai-01"));
        as("role.project-lead", """
                mutation { completeClosureItem(input: {aiSystem: {key: "ai-01"},
                    item: CONTRACT_ENDED_OR_NA, evidence: "Nothing was bought"}) { %s } }"""
                .formatted(ERRORS));

        as("role.procurement", named(version(), "{key: \"sup-01\"}"));

        assertThat(OF_WHAT_IS_BOUGHT).allSatisfy(it -> assertThat(state(it)).isEqualTo(RequirementState.OPEN));
    }

    private int version() {
        return ask("{ aiSystem(by: {key: \"ai-01\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .get();
    }

    @Test
    @DisplayName("R-INV-21 What is being bought has a supplier, and its contract has to be reviewed")
    void whatIsBeingBoughtHasASupplier() {
        record(system("ai-01").in(LifecycleState.PROCUREMENT));

        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void aSupplierIsRegisteredOnceByWhoeverBuys() {
        as("role.dpo", registered("sup-02", "DE")).path("registerSupplier.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as("role.procurement", registered("sup-01", "Germany")).path("registerSupplier.errors").matchesJson("""
                [{"field": ["key"]}, {"field": ["country"]}]""");

        as("role.procurement", registered("sup-02", "DE")).path("registerSupplier").matchesJson("""
                {"supplier": {"key": "sup-02", "name": "Other", "country": "DE", "version": 1,
                    "history": {"nodes": [{"act": "REGISTERED"}]}}, "errors": []}""");
        ask("{ supplier(by: {key: \"sup-02\"}, asOf: \"2026-01-01\") { key } }").path("supplier").valueIsNull();
    }

    @Test
    void anotherOrganisationKnowsNeitherTheSupplierNorTheSystem() {
        organisation = Municipality.found(callers, organisations);

        ask("{ supplier(by: {key: \"sup-01\"}) { key } }").path("supplier").valueIsNull();
        as("role.procurement", named(1, "{key: \"sup-01\"}")).path("nameSupplier.errors").matchesJson("""
                [{"code": "NOT_FOUND", "field": ["aiSystem"]}]""");
    }

    private static String named(int version, String supplier) {
        return """
                mutation { nameSupplier(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, supplier: %s}) {
                    aiSystem { version supplier { key } } %s } }""".formatted(version, supplier,
                ERRORS.replace("message", "message ... on RuleViolated { rule }"));
    }

    private static String registered(String key, String country) {
        return """
                mutation { registerSupplier(input: {key: "%s", name: "Other", country: "%s"}) {
                    supplier { key name country version history { nodes { act } } } %s } }"""
                .formatted(key, country, ERRORS);
    }
}
