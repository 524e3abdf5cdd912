package io.answerable.inventory.lifecycle;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** A client learns which steps lead on, and what stands in the way of whoever asks. */
@AnswerableTest
class NextStepsTests {

    private static final String TRANSITIONS = """
            { aiSystem(by: {key: "ai-01"}) { transitions { act target possible blockedBy { __typename
                ... on GateNotMet { gate items { requirement state title mendedBy responsibleRole { key } } }
                ... on RuleViolated { rule } } } } }""";

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired StatementCounter counter;

    @Test
    @DisplayName("R-INV-43 Each step that can follow says whether the caller may take it, and what its gate lacks")
    void theStepsThatCanFollow() {
        var us = stage.founded(system("ai-01").in(LifecycleState.PROCUREMENT));

        var asLead = stage.as(us, "p-020", "ai-01", TRANSITIONS, "role.project-lead");
        asLead.path("aiSystem.transitions[*].act")
                .entityList(String.class)
                .containsExactly("configureSystem", "startTesting", "rejectSystem");
        asLead.path("aiSystem.transitions[?(@.possible == true)].target")
                .entityList(String.class)
                .containsExactly("REJECTED");
        asLead.path("aiSystem.transitions[1].blockedBy")
                .matchesJson("[{\"__typename\": \"GateNotMet\", \"gate\": \"G3\"}]");
        asLead.path("aiSystem.transitions[1].blockedBy[0].items[?(@.requirement == 'DATA_PREPARED')]").matchesJson("""
                [{"state": "OPEN", "title": "Data prepared", "mendedBy": ["prepareData"]}]""");
        stage.as(us, "p-020", "ai-01", TRANSITIONS, "role.dpo")
                .path("aiSystem.transitions[*].blockedBy[0].__typename")
                .entityList(String.class)
                .containsExactly("NotPermitted", "NotPermitted", "NotPermitted");
    }

    @Test
    @DisplayName("V-3 A prohibited system is stopped, and nothing else is offered")
    void aProhibitedSystemIsOnlyStopped() {
        var us = stage.founded(system("ai-01").of(RiskCategory.PROHIBITED).in(LifecycleState.SUSPENDED));

        stage.as(us, "p-020", "ai-01", TRANSITIONS, "role.product-manager")
                .path("aiSystem.transitions[?(@.act == 'retestSystem')].blockedBy[*].rule")
                .entityList(String.class)
                .containsExactly("INV-002");
    }

    @Test
    void whatIsPossibleTodayIsNotAskedOfAnotherDay() {
        var us = stage.founded(system("ai-01").in(LifecycleState.PROCUREMENT));

        stage.ask(us, "{ aiSystem(by: {key: \"ai-01\"}, asOf: \"2026-01-01\") { transitions { act } } }")
                .path("aiSystem.transitions")
                .matchesJsonStrictly("[]");
        callers.asHolderOf(us, () -> tester.document(TRANSITIONS).execute().path("aiSystem.transitions").valueIsNull(),
                Permission.READ);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheSystems() {
        assertThat(statements(20)).hasSameSizeAs(statements(1)).isNotEmpty();
    }

    private List<String> statements(int count) {
        var us = stage.founded(IntStream.range(0, count)
                .mapToObj(it -> system("ai-" + it).in(LifecycleState.SCOPING))
                .toArray(SystemRow[]::new));
        return callers.asEverybody(us, () -> counter.statementsOf(() -> tester
                .document("{ aiSystems { nodes { transitions { act possible blockedBy { code } } } } }")
                .execute()
                .errors()
                .verify()));
    }
}
