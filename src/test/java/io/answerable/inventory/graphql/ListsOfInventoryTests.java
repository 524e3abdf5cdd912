package io.answerable.inventory.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a client asks of all systems at once: suppliers, declared uses and legal duties of the municipality of Lindavik. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsOfInventoryTests {

    private static final String DAY = "asOf: \"2026-11-21\"";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired StatementCounter counter;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("R-INV-36 Suppliers are filtered by seat and sorted by name")
    void suppliersAreListed() {
        ask("""
                { suppliers(%s, filter: {country: {eq: "DE"}}, orderBy: [{field: NAME, direction: DESC}]) {
                    totalCount nodes { key name country } } }""".formatted(DAY)).path("suppliers")
                .matchesJsonStrictly("""
                        {"totalCount": 2, "nodes": [{"key": "sup-04", "name": "Quillworks", "country": "DE"},
                            {"key": "sup-08", "name": "AquaSense Control", "country": "DE"}]}""");
        ask("{ suppliers(%s, filter: {not: {name: {contains: \"a\"}}, key: {in: [\"sup-02\", \"sup-05\"]}}) { nodes { key } } }"
                .formatted(DAY)).path("suppliers.nodes").matchesJsonStrictly("[{\"key\": \"sup-02\"}]");
    }

    @Test
    @DisplayName("R-INV-04 What all units declared is filtered by what became of it")
    void declaredUsesAreListed() {
        ask("""
                { declaredUses(%s, filter: {status: {eq: NEW}}, orderBy: [{field: TOOL}]) { totalCount nodes { key tool
                    unit { key } declaration { usageSurvey { key } } } } }""".formatted(DAY)).path("declaredUses")
                .matchesJson("""
                        {"totalCount": 3, "nodes": [{"key": "u-hrd-2", "unit": {"key": "ou-hrd"}},
                            {"key": "u-utl-4", "unit": {"key": "ou-utl"}},
                            {"key": "u-com-3", "unit": {"key": "ou-com"}}]}""");
        var system = idOf("aiSystem", "ai-24");
        ask("{ declaredUses(%s, filter: {aiSystem: {eq: \"%s\"}}) { nodes { key aiSystem { key } } } }".formatted(DAY,
                system)).path("declaredUses.nodes")
                .matchesJsonStrictly("[{\"key\": \"u-ict-1\", \"aiSystem\": {\"key\": \"ai-24\"}}]");
        ask("{ declaredUses(%s, filter: {declaredOn: {gte: \"2026-11-05\"}}) { nodes { key } } }".formatted(DAY))
                .path("declaredUses.nodes")
                .matchesJsonStrictly("[{\"key\": \"u-utl-4\"}]");
        ask("{ declaredUse(by: {key: \"u-ict-1\"}, %s) { tool status } }".formatted(DAY)).path("declaredUse")
                .matchesJsonStrictly("{\"tool\": \"Code Assistant\", \"status\": \"LINKED\"}");
    }

    @Test
    @DisplayName("R-INV-13 What the law asks of all systems is filtered by how it stands")
    void dutiesAreListed() {
        ask("""
                { obligations(%s, filter: {status: {eq: BREACHED}}) { nodes { key status aiSystem { key } } } }"""
                .formatted(DAY)).path("obligations.nodes[?(@.aiSystem.key == 'ai-05')].key")
                .entityList(String.class)
                .containsExactly("EUAIA-50-4A");
        var system = idOf("aiSystem", "ai-10");
        ask("""
                { obligations(%s, filter: {aiSystem: {eq: "%s"}, or: [{key: {eq: "EUAIA-4"}}, {status: {in: [FUTURE]}}]},
                    orderBy: [{field: APPLICABLE_FROM, direction: DESC}]) { totalCount nodes { key applicableFrom } } }"""
                .formatted(DAY, system)).path("obligations").matchesJsonStrictly("""
                        {"totalCount": 2, "nodes": [{"key": "EUAIA-50-2", "applicableFrom": "2026-12-02"},
                            {"key": "EUAIA-4", "applicableFrom": "2025-02-02"}]}""");
        assertThat(asked("obligations", "filter: {applicableFrom: {gte: \"2030-01-01\"}, hardStop: true}", "status"))
                .containsOnly("FUTURE");
    }

    @Test
    void everyListIsReadPageByPageForwardAndBackward() {
        assertThat(forward("suppliers", "key")).isEqualTo(asked("suppliers", "", "key")).hasSizeGreaterThan(7);
        assertThat(forward("declaredUses", "key")).isEqualTo(asked("declaredUses", "", "key")).isSorted();
        var duties = "first: 100, filter: {status: {eq: APPLICABLE}}, orderBy: [{field: STATUS}]";
        var all = asked("obligations", duties, "id");
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        var last = ask("{ obligations(%s, last: 3, filter: {status: {eq: APPLICABLE}}) { pageInfo { startCursor } } }"
                .formatted(DAY)).path("obligations.pageInfo.startCursor").entity(String.class).get();
        assertThat(asked("obligations",
                "last: 4, before: \"" + last + "\", filter: {status: {eq: APPLICABLE}}", "id"))
                .isEqualTo(all.size() < 100 ? all.subList(all.size() - 7, all.size() - 3) : null);
    }

    @Test
    void aForgedCursorIsRefused() {
        for (var list : List.of("suppliers", "declaredUses", "obligations")) {
            callers.asEverybody(lindavik, () -> tester.document("{ %s(after: \"bm9uZQ-x\") { nodes { id } } }"
                    .formatted(list)).execute().errors().satisfy(it -> assertThat(it).hasSize(1)));
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        var shapes = List.of("suppliers(first: %d, " + DAY + ") { totalCount nodes { key contracts { key } } }",
                "declaredUses(first: %d, " + DAY + ") { totalCount nodes { key unit { key } aiSystem { key } } }",
                "obligations(first: %d, " + DAY + ") { totalCount nodes { key aiSystem { key } ownerRole { key } } }");

        for (var shape : shapes) {
            assertThat(statements(shape.formatted(100))).hasSameSizeAs(statements(shape.formatted(2)));
        }
    }

    @Test
    void whoeverMayNotReadLearnsNothing() {
        refused("suppliers", Permission.READ_GOVERNANCE);
        refused("declaredUses", Permission.READ_GOVERNANCE);
        refused("obligations", Permission.READ);
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        var system = idOf("aiSystem", "ai-24");
        callers.asEverybody(callers.newOrganisation(), () -> {
            for (var list : List.of("suppliers", "declaredUses", "obligations")) {
                tester.document("{ %s { totalCount nodes { id } } }".formatted(list))
                        .execute()
                        .path(list)
                        .matchesJsonStrictly("{\"totalCount\": 0, \"nodes\": []}");
            }
            return tester
                    .document("{ declaredUses(filter: {aiSystem: {eq: \"%s\"}}) { totalCount } }".formatted(system))
                    .execute()
                    .path("declaredUses.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(0);
        });
    }

    private void refused(String list, Permission... held) {
        callers.asHolderOf(lindavik, () -> {
            var answer = tester.document("{ %s { nodes { id } } }".formatted(list)).execute();
            answer.errors()
                    .satisfy(it -> assertThat(it).singleElement()
                            .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
            return answer.path(list).valueIsNull();
        }, held);
    }

    private List<String> forward(String list, String field) {
        var read = new ArrayList<String>();
        var after = "";
        for (var more = true; more;) {
            var page = ask("{ %s(%s, first: 5%s) { nodes { %s } pageInfo { hasNextPage endCursor } } }".formatted(list,
                    DAY, after, field));
            read.addAll(page.path(list + ".nodes[*]." + field).entityList(String.class).get());
            more = page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get();
            after = ", after: \"" + page.path(list + ".pageInfo.endCursor").entity(String.class).get() + "\"";
        }
        return read;
    }

    private List<String> asked(String list, String arguments, String field) {
        return ask("{ %s(%s, %s) { nodes { %s } } }".formatted(list, DAY, arguments, field))
                .path(list + ".nodes[*]." + field)
                .entityList(String.class)
                .get();
    }

    private String idOf(String kind, String key) {
        return ask("{ %s(by: {key: \"%s\"}) { id } }".formatted(kind, key)).path(kind + ".id")
                .entity(String.class)
                .get();
    }

    private List<String> statements(String field) {
        return callers.asEverybody(lindavik, () -> counter
                .statementsOf(() -> tester.document("{ " + field + " }").execute().errors().verify()));
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(lindavik, () -> {
            var response = tester.document(document).execute();
            response.errors().verify();
            return response;
        });
    }
}
