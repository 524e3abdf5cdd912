package io.answerable.policy.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not exist, and who does not work here, is named by nothing in the context of policies. */
class NamedThingsTests extends PolicyApi {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            setAiObjective        | Person   | owner    | title: "A", kpi: "KPI-G01", target: 1, owner: {id: "%s"}
            defineInternalControl | Person   | owner    | title: "A", process: "P", unit: {key: "ou-fin"}, owner: {id: "%s"}
            defineInternalControl | Unit     | unit     | title: "A", process: "P", owner: {key: "p-030"}, unit: {id: "%s"}
            describeGovernanceProcess | Person | owner  | topic: TRANSPARENCY, expectedVersion: 0, process: "P", owner: {id: "%s"}
            requireDocument       | Person   | owner    | title: "A", owner: {id: "%s"}
            requireDocument       | Policy   | policy   | title: "A", policy: {id: "%s"}
            draftPolicy           | Person   | author   | title: "A", author: {id: "%s"}
            draftPolicy           | Unit     | audience | title: "A", audience: [{key: "ou-fin"}, {id: "%s"}]
            recordEthicsDecision  | AiSystem | aiSystem | subject: "A", decision: "B", considerations: "C", aiSystem: {id: "%s"}
            recordEthicsDecision  | Committee | committee | subject: "A", decision: "B", considerations: "C", aiSystem: {key: "ai-17"}, committee: {id: "%s"}
            recordEthicsDecision  | Person   | present  | subject: "A", decision: "B", considerations: "C", aiSystem: {key: "ai-17"}, present: [{id: "%s"}]
            """)
    @DisplayName("R-POL-09 R-POL-10 R-POL-15 R-POL-16 R-POL-17 An id of nothing is refused with its place")
    void whatDoesNotExistIsRefused(String act, String type, String field, String input) {
        assertThat(refused("p-007", act, input.formatted(new NodeId(type, NewId.next()).encoded())))
                .containsExactly("NotFound NOT_FOUND [" + field + "]");
    }

    @Test
    @DisplayName("R-POL-13 A unit that does not exist gets no exception")
    void anUnknownUnitGetsNoException() {
        inForce("pol-04", "");

        assertThat(refused("p-007", "grantPolicyException", """
                policy: {key: "pol-04"}, unit: {id: "%s"}, ground: "Old", lastDay: "%s\""""
                .formatted(new NodeId("Unit", NewId.next()).encoded(), today))).containsExactly(
                        "NotFound NOT_FOUND [unit]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            setAiObjective        | owner    | title: "A", kpi: "KPI-G01", target: 1, owner: {key: "p-056"}
            defineInternalControl | owner    | title: "A", process: "P", unit: {key: "ou-fin"}, owner: {key: "p-056"}
            describeGovernanceProcess | owner | topic: TRANSPARENCY, expectedVersion: 0, process: "P", owner: {key: "p-056"}
            requireDocument       | owner    | title: "A", owner: {key: "p-056"}
            draftPolicy           | author   | title: "A", author: {key: "p-056"}
            """)
    @DisplayName("R-POL-09 R-POL-15 R-POL-16 R-POL-17 Whoever has left is given nothing")
    void whoeverHasLeftIsGivenNothing(String act, String field, String input) {
        told(today, "people:\n  - {id: p-056, name: Hal Vik, unit: ou-psa, manager: p-052, status: LEFT, left: %s}\n"
                .formatted(today.minusDays(1)));

        assertThat(refused("p-007", act, input)).containsExactly("ValidationFailed VALIDATION_FAILED [" + field + "]");
    }
}
