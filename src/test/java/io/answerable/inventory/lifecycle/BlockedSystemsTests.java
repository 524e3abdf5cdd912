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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Q2: what can we not deploy, or must stop, and who can fix it; one query whatever the number of systems. */
@AnswerableTest
class BlockedSystemsTests {

    private static final String QUERY = """
            { aiSystems(filter: {blockedOnly: true}, first: 100, asOf: "2026-11-21") { totalCount nodes { key state
                nextGate { gate ready items { requirement state detail responsibleRole { key } evidence { kind } } }
                gate(name: "G6") { ready } authorisations { grantedBy { key } } handover { status }
                closure { items { done } } suspension { reason }
                mustStop: signals(codes: ["INV-001", "INV-002"]) { code } } } }""";

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired StatementCounter counter;

    @Test
    void onlyWhatWaitsAtAGateOrMustStopIsBlocked() {
        var us = stage.founded(system("ai-01").in(LifecycleState.TESTING), system("ai-02").in(LifecycleState.SCOPING),
                system("ai-03").of(RiskCategory.PROHIBITED), system("ai-04").in(LifecycleState.AUTHORISED),
                system("ai-05").of(RiskCategory.UNCLASSIFIED).in(LifecycleState.DEVELOPMENT));

        var answer = stage.ask(us, QUERY);

        answer.path("aiSystems.nodes[*].key")
                .entityList(String.class)
                .contains("ai-01", "ai-03", "ai-04")
                .doesNotContain("ai-02", "ai-05");
        answer.path("aiSystems.nodes[0]").matchesJson("""
                {"key": "ai-01", "nextGate": {"gate": "G4", "ready": false}, "mustStop": []}""");
        stage.ask(us, "{ aiSystems(filter: {not: {blockedOnly: true}}) { nodes { key } } }")
                .path("aiSystems.nodes[*].key")
                .entityList(String.class)
                .contains("ai-02", "ai-05")
                .doesNotContain("ai-01");
    }

    @Test
    void nothingIsBlockedForWhoeverGovernsNothing() {
        var us = stage.founded(system("ai-01").in(LifecycleState.TESTING));

        callers.asHolderOf(us, () -> stage.executed(QUERY), Permission.READ)
                .path("aiSystems.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void theNumberOfStatementsIsFixed() {
        assertThat(statements(50)).hasSameSizeAs(statements(2));
    }

    private List<String> statements(int systems) {
        var us = stage.founded(IntStream.range(0, systems)
                .mapToObj(it -> system("ai-" + it)
                        .in(it % 2 == 0 ? LifecycleState.TESTING : LifecycleState.AUTHORISED))
                .toArray(SystemRow[]::new));
        return callers.asEverybody(us, () -> counter.statementsOf(() -> stage.executed(QUERY)));
    }
}
