package io.answerable.risk.controls;

import static io.answerable.access.Permission.READ_GOVERNANCE;

import io.answerable.risk.RiskApi;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-RSK-15: every control is listed, and no exclusion goes without its reason. */
class StatementOfApplicabilityTests extends RiskApi {

    private static final String DECIDE = """
            mutation { decideControl(input: {control: "A.10.4", expectedVersion: %d, applicable: false %s}) {
                controlApplicability { applicable justification version risks { key } } %s } }""";

    @Test
    @DisplayName("K-7 An exclusion needs a justification")
    void anExclusionNeedsAJustification() {
        ask(DECIDE.formatted(0, "", ERRORS)).path("decideControl.errors[0].rule").entity(String.class).isEqualTo("K-7");
        raise("rk-1", ", owner: {key: \"p-039\"}");
        ask(DECIDE.formatted(0, ", justification: \"No customers\", risks: [{key: \"rk-1\"}]", ERRORS))
                .path("decideControl.controlApplicability")
                .matchesJsonStrictly("""
                        {"applicable": false, "justification": "No customers", "version": 1,
                            "risks": [{"key": "rk-1"}]}""");
        ask(DECIDE.formatted(0, ", justification: \"None\"", ERRORS)).path("decideControl.errors[0].currentVersion")
                .entity(Integer.class)
                .isEqualTo(1);
        ask("{ statementOfApplicability { control { number } applicable } }")
                .path("statementOfApplicability")
                .entityList(Object.class)
                .hasSize(38)
                .path("statementOfApplicability[?(@.applicable == false)].control.number")
                .entityList(String.class)
                .containsExactly("A.10.4");
    }

    @Test
    void onlyWhoManagesRisksDecides() {
        as(somebody("p-007", Set.of(READ_GOVERNANCE)), DECIDE.formatted(0, ", justification: \"None\"", ERRORS))
                .path("decideControl.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    @DisplayName("Tenancy: what one organisation decides is nothing to another")
    void everyOrganisationDecidesForItself() {
        ask(DECIDE.formatted(0, ", justification: \"No customers\"", ERRORS));
        town = newTown();
        ask("{ statementOfApplicability { applicable } }").path("statementOfApplicability[?(@.applicable == false)]")
                .entityList(Object.class)
                .hasSize(0);
    }
}
