package io.answerable.inventory.suppliers;

import static io.answerable.inventory.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is agreed with suppliers, and who reviews it. */
class ContractingSuppliersTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-21 A contract counts once legal has reviewed it")
    void legalReviewsContracts() {
        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.OPEN);
        ask("{ aiSystem(by: {key: \"ai-01\"}) { supplier { contracts { key state } } } }")
                .path("aiSystem.supplier.contracts")
                .matchesJson("[{\"key\": \"c-01\", \"state\": \"NOT_REVIEWED\"}]");
        var review = """
                mutation { reviewSupplierContract(input: {supplier: {key: "sup-01"}, expectedVersion: 1,
                    contract: "c-01"}) { supplier { version contracts { state reviewedBy { key } } } %s } }"""
                .formatted(ERRORS);
        as("role.procurement", review).path("reviewSupplierContract.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");

        as("role.legal-team", review).path("reviewSupplierContract").matchesJson("""
                {"supplier": {"version": 2, "contracts": [{"state": "REVIEWED", "reviewedBy": {"key": "p-020"}}]},
                    "errors": []}""");
        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.MET);
    }

    @Test
    @DisplayName("R-INV-21 A contract that is recorded again as it is stays reviewed; one that has changed does not")
    void onlyWhatHasChangedIsReviewedAnew() {
        as("role.legal-team", """
                mutation { reviewSupplierContract(input: {supplier: {key: "sup-01"}, expectedVersion: 1,
                    contract: "c-01"}) { %s } }""".formatted(ERRORS));

        as("role.procurement", contract(2, TODAY.plusYears(5))).path("recordSupplierContract").matchesJson("""
                {"supplier": {"version": 2, "contracts": [{"state": "REVIEWED"}]}, "errors": []}""");
        as("role.procurement", contract(2, TODAY.plusYears(6))).path("recordSupplierContract").matchesJson("""
                {"supplier": {"version": 3, "contracts": [{"state": "NOT_REVIEWED", "reviewedBy": null}]},
                    "errors": []}""");
        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    @DisplayName("R-INV-36 Whoever buys looks at the supplier first; what was found stands from its day")
    void suppliersAreExamined() {
        as("role.business-owner", examined("ACCEPTABLE")).path("examineSupplier.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as("role.information-security-officer", examined("WITH_RESERVATIONS")).path("examineSupplier")
                .matchesJson("""
                        {"supplier": {"version": 2, "dueDiligence": {"result": "WITH_RESERVATIONS",
                            "statement": "Two of three audits", "evidence": "dms/7", "doneBy": {"key": "p-020"}}},
                            "errors": []}""");

        ask("{ before: supplier(by: {key: \"sup-01\"}, asOf: \"2026-01-01\") { name dueDiligence { result } } }")
                .path("before")
                .matchesJson("""
                        {"name": "Maker", "dueDiligence": null}""");
        callers.asHolderOf(organisation, () -> answered("""
                { supplier(by: {key: "sup-01"}) { name dueDiligence { result } contracts { key } } }"""),
                Permission.READ).path("supplier").matchesJson("""
                        {"name": "Maker", "dueDiligence": null, "contracts": null}""");
    }

    private static String contract(int version, LocalDate lastDay) {
        return """
                mutation { recordSupplierContract(input: {supplier: {key: "sup-01"}, expectedVersion: %d,
                    contract: "c-01", lastDay: "%s"}) { supplier { version contracts { state reviewedBy { key } } } %s } }"""
                .formatted(version, lastDay, ERRORS);
    }

    private static String examined(String result) {
        return """
                mutation { examineSupplier(input: {supplier: {key: "sup-01"}, expectedVersion: 1, result: %s,
                    statement: "Two of three audits", evidence: "dms/7"}) { supplier { version dueDiligence { result
                    statement evidence doneBy { key } } } %s } }""".formatted(result, ERRORS);
    }
}
