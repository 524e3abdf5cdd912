package io.answerable.inventory.graphql;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.PROPOSED;
import static io.answerable.inventory.RiskCategory.MINIMAL;
import static io.answerable.inventory.RiskCategory.UNCLASSIFIED;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.SystemRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register as a list: filtered, sorted and read page by page. */
class RegisterListTests extends ReadingInventory {

    @Test
    @DisplayName("R-INV-01 the register is filtered by using unit and state")
    void theRegisterIsFilteredByUsingUnitAndState() {
        record(system("ai-17").usedBy("ou-psa"), system("ai-18").usedBy("ou-psa").suspendedOn("2026-09-01"),
                system("ai-20").usedBy("ou-psa"), system("ai-24").usedBy("ou-ict"),
                system("ai-25").ownedBy("ou-ict").usedBy("ou-ict", "ou-psa"));

        var keys = ask("""
                { aiSystems(filter: {usingUnit: {eq: "%s"}, state: {eq: IN_USE}}, asOf: "2026-11-21") {
                    totalCount nodes { key } } }""".formatted(idOf("ou-psa")));

        keys.path("aiSystems.nodes[*].key").entityList(String.class).containsExactly("ai-17", "ai-20", "ai-25");
        keys.path("aiSystems.totalCount").entity(Integer.class).isEqualTo(3);
    }

    @Test
    void filtersAreCombined() {
        record(system("ai-01").named("Alpha"), system("ai-02").named("Beta").of(UNCLASSIFIED),
                system("ai-03").named("Gamma").in(PROPOSED), system("ai-04").named("Alphabet").ownedBy("ou-ict"));

        assertThat(keys("{or: [{name: {contains: \"ALPHA\"}}, {category: {eq: UNCLASSIFIED}}]}"))
                .containsExactly("ai-01", "ai-02", "ai-04");
        assertThat(keys("{not: {state: {in: [IN_USE, RETIRED]}}}")).containsExactly("ai-03");
        assertThat(
                keys("{and: [{owningUnit: {in: [\"%s\", \"%s\"]}}, {key: {in: [\"ai-04\"]}}]}".formatted(idOf("ou-ict"),
                        NOWHERE)))
                .containsExactly("ai-04");
        assertThat(keys("{owningUnit: {eq: \"%s\"}}".formatted(NOWHERE))).isEmpty();
        assertThat(keys("{owningUnit: {isNull: true}}")).isEmpty();
        assertThat(keys("{usingUnit: {isNull: true}}")).doesNotContain("ai-01");
        assertThat(keys("{state: {in: []}}")).isEmpty();
    }

    @Test
    void systemsAreSortedByStateCategoryAndFirstUse() {
        record(system("ai-01").in(PROPOSED).of(UNCLASSIFIED).usedSince("2026-03-01"),
                system("ai-02").of(MINIMAL).usedSince("2025-01-01"), system("ai-03").in(PROPOSED).of(MINIMAL));

        assertThat(sorted("STATE")).containsExactly("ai-02", "ai-01", "ai-03");
        assertThat(sorted("CATEGORY")).containsExactly("ai-02", "ai-03", "ai-01");
        assertThat(sorted("FIRST_USE")).containsExactly("ai-02", "ai-01", "ai-03");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        record(system("ai-01"), system("ai-02"));
        var cursor = ask("{ aiSystems(first: 1, orderBy: [{field: NAME}]) { pageInfo { endCursor } } }")
                .path("aiSystems.pageInfo.endCursor")
                .entity(String.class)
                .get();

        var forged = "{ aiSystems(after: \"%s\", orderBy: [{field: FIRST_USE}]) { nodes { key } } }".formatted(cursor);
        callers.asEverybody(organisation, () -> tester.document(forged)
                .execute()
                .errors()
                .satisfy(it -> assertThat(it.getFirst().getExtensions()).containsEntry("field", List.of("after"))));
    }

    @Test
    void pagesFollowUponEachOtherInBothDirections() {
        record(IntStream.range(0, 7)
                .mapToObj(i -> system("ai-0" + i).named(i % 2 == 0 ? "Same" : "Other " + i))
                .toArray(SystemRow[]::new));
        var byName = "orderBy: [{field: NAME, direction: DESC}], asOf: \"2026-11-21\"";
        var inOrder = List.of("ai-06", "ai-04", "ai-02", "ai-00", "ai-05", "ai-03", "ai-01");

        var first = ask(
                "{ aiSystems(first: 3, %s) { nodes { key } pageInfo { endCursor hasNextPage hasPreviousPage } } }"
                        .formatted(byName));
        var cursor = first.path("aiSystems.pageInfo.endCursor").entity(String.class).get();
        var second = ask("{ aiSystems(first: 9, after: \"%s\", %s) { nodes { key } pageInfo { hasNextPage } } }"
                .formatted(cursor, byName));
        var before = ask("{ aiSystems(last: 2, before: \"%s\", %s) { nodes { key } pageInfo { hasPreviousPage } } }"
                .formatted(cursor, byName));

        first.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(0, 3));
        first.path("aiSystems.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(3, 7));
        second.path("aiSystems.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        before.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(0, 2));
        before.path("aiSystems.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void whatNoTextCanContainIsRefused() {
        for (var condition : List.of("name: {contains: \"\\u0000\"}", "key: {eq: \"\\u0000\"}",
                "owningUnit: {eq: \"nonsense\"}")) {
            as(() -> {
                tester.document("{ aiSystems(filter: {%s}) { nodes { key } } }".formatted(condition))
                        .execute()
                        .errors()
                        .satisfy(errors -> assertThat(errors).singleElement()
                                .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code",
                                        "VALIDATION_FAILED")));
                return true;
            }, Permission.READ);
        }
    }

    @Test
    void aUnitListsTheSystemsThatItOwnsAndThoseThatItUses() {
        record(system("ai-01"), system("ai-02").usedBy("ou-fin", "ou-psa"), system("ai-03").ownedBy("ou-ict"));

        var answer = ask("""
                { unit(by: {key: "ou-fin"}) { systems(first: 1) { totalCount nodes { key } }
                    usedSystems { nodes { key } } } }""");

        answer.path("unit.systems").matchesJsonStrictly("{\"totalCount\": 2, \"nodes\": [{\"key\": \"ai-01\"}]}");
        answer.path("unit.usedSystems.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ai-01", "ai-02", "ai-03");
    }

    @Test
    @DisplayName("R-INV-46 the public view names the unit and no person, and needs no permission")
    void thePublicViewNamesNoPerson() {
        record(system("ai-10").named("Citizen Chatbot Linda").purpose("Answers questions on services"));

        var answer = as(() -> execute("""
                { publicRegister(filter: {key: {eq: "ai-10"}}) { totalCount
                    nodes { key name purpose state owningUnit contact } } }"""));

        answer.path("publicRegister.nodes[0]").matchesJsonStrictly("""
                {"key": "ai-10", "name": "Citizen Chatbot Linda", "purpose": "Answers questions on services",
                    "state": "IN_USE", "owningUnit": "Finance", "contact": "Finance"}""");
    }

    private String idOf(String key) {
        return ask("{ unit(by: {key: \"%s\"}) { id } }".formatted(key)).path("unit.id").entity(String.class).get();
    }

    /** Reads row by row, so that every bound of the order is tried. */
    private List<String> sorted(String field) {
        var found = new ArrayList<String>();
        var after = "";
        for (int i = 0; i < 3; i++) {
            var page = ask(
                    "{ aiSystems(asOf: \"2026-11-21\", first: 1, orderBy: [{field: %s}] %s) { nodes { key } pageInfo { endCursor } } }"
                            .formatted(field, after));
            found.add(page.path("aiSystems.nodes[0].key").entity(String.class).get());
            after = "after: \"" + page.path("aiSystems.pageInfo.endCursor").entity(String.class).get() + "\"";
        }
        return found;
    }

    private List<String> keys(String filter) {
        return ask("{ aiSystems(filter: %s) { nodes { key } } }".formatted(filter)).path("aiSystems.nodes[*].key")
                .entityList(String.class)
                .get();
    }
}
