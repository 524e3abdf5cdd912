package io.answerable.policy.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The framework for ethical decisions, and the decisions made with it. */
class EthicsTests extends PolicyApi {

    private static final String DECISION = """
            key: "ed-1", aiSystem: {key: "ai-17"}, subject: "Suspend the triage", decision: "Suspended",
            considerations: "Callers cannot object", dissent: "Slower answers", committee: {key: "com-02"},
            view: "Suspend until validated", present: [{key: "p-001"}, {key: "p-052"}],
            perspectives: [BUSINESS, EXTERNAL_STAKEHOLDER],
            answers: [{question: {key: "eq-1"}, answer: "Callers"}, {question: {key: "eq-2"}, answer: "Hardly"}]""";

    @BeforeEach
    void twoQuestions() {
        done("p-007", "addEthicsQuestion", "key: \"eq-1\", text: \"Who is affected?\"", "question { key }");
        done("p-007", "addEthicsQuestion", "key: \"eq-2\", text: \"Can they object?\"", "question { key }");
    }

    @Test
    @DisplayName("R-POL-10 The framework is applied to a system: answers and the view of the committee are stored")
    void theFrameworkIsApplied() {
        done("p-007", "recordEthicsDecision", DECISION, "decision { key }");

        ask("""
                { aiSystem(by: {key: "ai-17"}) { ethicsDecisions { subject view committee { key }
                    answers { answer question { text } } } } }""").path("aiSystem.ethicsDecisions").matchesJson("""
                [{"subject": "Suspend the triage", "view": "Suspend until validated", "committee": {"key": "com-02"},
                  "answers": [{"answer": "Callers", "question": {"text": "Who is affected?"}},
                              {"answer": "Hardly", "question": {"text": "Can they object?"}}]}]""");
        assertThat(acts("ed-1")).containsExactly("DECIDED");
    }

    @Test
    @DisplayName("R-RSK-21 A decision shows considerations, dissent, perspectives and the members present")
    void aDecisionShowsHowItWasMade() {
        done("p-007", "recordEthicsDecision", DECISION, "decision { key }");

        ask("{ ethicsDecision(by: {key: \"ed-1\"}) { decision considerations dissent perspectives decidedOn present { key } recordedBy { key } aiSystem { key } } }")
                .path("ethicsDecision")
                .matchesJson(
                        """
                                {"decision": "Suspended", "considerations": "Callers cannot object",
                                 "dissent": "Slower answers", "perspectives": ["BUSINESS", "EXTERNAL_STAKEHOLDER"], "decidedOn": "%s",
                                 "present": [{"key": "p-001"}, {"key": "p-052"}], "recordedBy": {"key": "p-007"},
                                 "aiSystem": {"key": "ai-17"}}"""
                                .formatted(today));
    }

    @Test
    @DisplayName("R-POL-10 Every question that is asked today has an answer; a retired one needs none")
    void everyQuestionHasAnAnswer() {
        var one = DECISION.replaceAll(", \\{question: \\{key: \"eq-2\".*", "]");
        assertThat(refused("p-007", "recordEthicsDecision", one)).containsExactly(
                "ValidationFailed VALIDATION_FAILED [answers]");
        done("p-007", "retireEthicsQuestion", "question: {key: \"eq-2\"}, expectedVersion: 1", "question { retired }");
        done("p-007", "recordEthicsDecision", one, "decision { key }");
        ask("{ ethicsQuestions { key } }").path("ethicsQuestions").entityList(JsonNode.class).hasSize(1);
    }

    @Test
    @DisplayName("R-POL-10 A question is answered once, and only while it is asked")
    void eachQuestionIsAnsweredOnce() {
        assertThat(refused("p-007", "recordEthicsDecision", DECISION.replace("answers: [",
                "answers: [{question: {key: \"eq-1\"}, answer: \"Nobody\"}, "))).containsExactly(
                        "ValidationFailed VALIDATION_FAILED [answers]");
        done("p-007", "retireEthicsQuestion", "question: {key: \"eq-2\"}, expectedVersion: 1", "question { retired }");
        assertThat(refused("p-007", "recordEthicsDecision", DECISION)).containsExactly(
                "ValidationFailed VALIDATION_FAILED [answers]");
    }

    @Test
    void aViewIsThatOfACommitteeAndADayIsNotAhead() {
        var input = DECISION.replace("committee: {key: \"com-02\"},",
                "decidedOn: \"%s\",".formatted(today.plusDays(1)));

        assertThat(refused("p-007", "recordEthicsDecision", input)).containsExactlyInAnyOrder(
                "ValidationFailed VALIDATION_FAILED [committee]", "ValidationFailed VALIDATION_FAILED [decidedOn]");
        assertThat(refused("p-007", "recordEthicsDecision", DECISION.replace("eq-2", "eq-9"))).containsExactly(
                "NotFound NOT_FOUND [answers]");
    }

    @Test
    void onlyWhoKeepsOrApprovesPoliciesDecidesAndOnlyGovernanceReads() {
        assertThat(refused("p-053", "recordEthicsDecision", DECISION)).containsExactly("NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-053", "addEthicsQuestion", "text: \"Why?\"")).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        done("p-001", "recordEthicsDecision", DECISION, "decision { key }");
        askAs("p-053",
                "{ ethicsDecision(by: {key: \"ed-1\"}) { key } aiSystem(by: {key: \"ai-17\"}) { ethicsDecisions { key } } }")
                .path("")
                .matchesJson("{\"ethicsDecision\": null, \"aiSystem\": {\"ethicsDecisions\": null}}");
        askWith("{ ethicsDecisions { totalCount } }", Permission.READ).errors()
                .satisfy(it -> assertThat(it).hasSize(1));
    }

    @Test
    void decisionsBelongToTheirOrganisation() {
        done("p-007", "recordEthicsDecision", DECISION, "decision { key }");
        ours = newTown();

        ask("{ ethicsDecisions { totalCount } ethicsQuestions { key } }").path("")
                .matchesJson(
                        "{\"ethicsDecisions\": {\"totalCount\": 0}, \"ethicsQuestions\": []}");
    }
}
