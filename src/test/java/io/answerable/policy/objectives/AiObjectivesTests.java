package io.answerable.policy.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the organisation wants to reach with AI. */
class AiObjectivesTests extends PolicyApi {

    private static final String OWNED = "key: \"ao-1\", title: \"All systems owned\", kpi: \"KPI-G01\", target: 100,"
            + " owner: {key: \"p-007\"}";

    @Test
    @DisplayName("R-POL-09 R-POL-02 An objective names its figure and target, and is approved by top management")
    void anObjectiveIsMeasurableAndApproved() {
        done("p-007", "setAiObjective", OWNED, "objective { key }");
        assertThat(refused("p-012", "approveAiObjective", approve(1))).containsExactly("NotPermitted NOT_PERMITTED []");
        done("p-001", "approveAiObjective", approve(1), "objective { key }");

        ask("{ aiObjectives(filter: {kpi: {eq: \"KPI-G01\"}}) { nodes { key title kpi target approvedOn owner { key } approvedBy { key } } } }")
                .path("aiObjectives.nodes[0]")
                .matchesJson("""
                        {"key": "ao-1", "title": "All systems owned", "kpi": "KPI-G01", "target": 100.0,
                         "approvedOn": "%s", "owner": {"key": "p-007"}, "approvedBy": {"key": "p-001"}}"""
                        .formatted(today));
        assertThat(acts("ao-1")).containsExactly("SET", "APPROVED");
    }

    @Test
    @DisplayName("R-POL-09 What is not measured by a governance figure is no objective")
    void anObjectiveNeedsAFigure() {
        assertThat(refused("p-007", "setAiObjective", OWNED.replace("KPI-G01", "Happiness"))).containsExactly(
                "NotFound NOT_FOUND [kpi]");
        assertThat(refused("p-007", "setAiObjective", OWNED.replace("KPI-G01", "KPI-G99"))).containsExactly(
                "NotFound NOT_FOUND [kpi]");
        assertThat(refused("p-053", "setAiObjective", OWNED)).containsExactly("NotPermitted NOT_PERMITTED []");
    }

    @Test
    @DisplayName("R-POL-02 Who approved an objective, and when, stays")
    void anObjectiveIsApprovedOnce() {
        done("p-007", "setAiObjective", OWNED, "objective { key }");
        done("p-001", "approveAiObjective", approve(1), "objective { key }");

        assertThat(refused("p-001", "approveAiObjective", approve(2))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [objective]");
    }

    @Test
    void objectivesBelongToTheirOrganisation() {
        done("p-007", "setAiObjective", OWNED, "objective { key }");
        askWith("{ aiObjectives { totalCount } }", Permission.READ).path("aiObjectives.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        ours = newTown();

        ask("{ aiObjectives { totalCount } }").path("aiObjectives.totalCount").entity(Integer.class).isEqualTo(0);
        assertThat(refused("p-001", "approveAiObjective", approve(1)))
                .containsExactly("NotFound NOT_FOUND [objective]");
    }

    private static String approve(int version) {
        return "objective: {key: \"ao-1\"}, expectedVersion: " + version;
    }
}
