package io.answerable.inventory.objectives;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a system is to achieve is agreed jointly (R-INV-16). */
class AgreeingOnKpisTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-16 A KPI counts when a using unit and IT have agreed; its percent follows the better way")
    void kpisAreAgreedJointly() {
        as("role.business-owner", kpi(1, "{key: \"p-020\"}")).path("agreeKpi").matchesJson("""
                {"aiSystem": {"kpis": [{"name": "Days", "jointlyAgreed": false, "percent": null,
                    "agreedBy": [{"key": "p-020"}]}]}, "errors": []}""");
        assertThat(state("KPI_AGREED_BUSINESS_AND_IT")).isEqualTo(RequirementState.OPEN);

        as("role.business-owner", """
                mutation { measureKpi(input: {aiSystem: {key: "ai-01"}, name: "Days", actual: 6}) {
                    aiSystem { kpis { actual percent } } %s } }""".formatted(ERRORS)).path("measureKpi").matchesJson("""
                {"aiSystem": {"kpis": [{"actual": 6.0, "percent": 83.3}]}, "errors": []}""");
    }

    private static String kpi(int version, String agreedBy) {
        return """
                mutation { agreeKpi(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, name: "Days",
                    kind: "TIME_SAVED", better: LOWER, target: 5, agreedBy: [%s]}) { aiSystem { kpis { name jointlyAgreed
                    percent agreedBy { key } } } %s } }"""
                .formatted(version, agreedBy, ERRORS);
    }
}
