package io.answerable.organisation.graphql;

import io.answerable.access.Permission;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People as clients read them. */
class ReadingPeopleTests extends ReadingOrganisation {

    @Test
    @DisplayName("R-ORG-02 p-060 as of 2026-09-29 and as of 2026-10-01")
    void aPersonIsShownAsOfTheDay() {
        asReader("""
                { before: person(by: {key: "p-060"}, asOf: "2026-09-29") { status lastDay unit { head { status } } }
                  after: person(by: {key: "p-060"}, asOf: "2026-10-01") { status position available manager { key } } }
                """)
                .path("before.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("before.lastDay")
                .entity(String.class)
                .isEqualTo("2026-09-30")
                .path("before.unit.head.status")
                .entity(String.class)
                .isEqualTo("ON_LEAVE")
                .path("after.status")
                .entity(String.class)
                .isEqualTo("LEFT")
                .path("after.available")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("after.manager.key")
                .entity(String.class)
                .isEqualTo("p-001");
    }

    @Test
    @DisplayName("R-ORG-03 reporting lines are visible to everyone")
    void theLineRunsUpToTheTop() {
        asReader(
                "{ person(by: {key: \"p-049\"}) { line { key status } } boss: person(by: {key: \"p-001\"}) { line { key } reports { nodes { key } } } }")
                .path("person.line[*].key")
                .entityList(String.class)
                .containsExactly("p-060", "p-001")
                .path("boss.line")
                .entityList(Object.class)
                .hasSize(0)
                .path("boss.reports.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-012", "p-030", "p-048");
    }

    @Test
    void whoeverIsAwayForMoreThanThirtyDaysIsNotAvailable() {
        asReader("""
                { people(asOf: "2026-11-21") { nodes { key available before: available(asOf: "2026-08-01") } }
                  externalParty(by: {key: "ext-05"}) { available } }
                """)
                .path("people.nodes[?(@.available == true)].key")
                .entityList(String.class)
                .containsExactly("p-001", "p-012", "p-030", "p-049")
                .path("people.nodes[?(@.before == true)].key")
                .entityList(String.class)
                .containsExactly("p-001", "p-012", "p-030", "p-048", "p-049", "p-060")
                .path("externalParty.available")
                .valueIsNull();
    }

    @Test
    void peopleAreFilteredAndSorted() {
        asReader(
                """
                        { people(filter: {or: [{status: {eq: LEFT}}, {and: [{name: {contains: "person P-0"}}, {not: {status: {in: [LEFT, ON_LEAVE]}}}]}]},
                                 orderBy: [{field: NAME, direction: DESC}], asOf: "2026-11-21") { totalCount nodes { key } } }
                        """)
                .path("people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-060", "p-049", "p-012", "p-001")
                .path("people.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
    }

    @Test
    void peopleAreFoundByUnitAndManager() {
        var unit = asReader("{ unit(by: {key: \"ou-soc\"}) { id } }").path("unit.id").entity(String.class).get();
        var boss = asReader("{ person(by: {key: \"p-001\"}) { id } }").path("person.id").entity(String.class).get();

        asReader("{ people(filter: {unit: {eq: \"%s\"}, manager: {in: [\"%s\"]}}) { nodes { key } } }".formatted(unit,
                boss)).path("people.nodes[*].key").entityList(String.class).containsExactly("p-048", "p-060");
    }

    @Test
    void aListIsReadPageByPageInBothDirections() {
        var document = "query ($a: String, $b: String, $f: Int, $l: Int) { people(after: $a, before: $b, first: $f, last: $l, orderBy: [{field: NAME, direction: ASC}]) { nodes { key } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }";
        var first = as(() -> graphql.document(document).variable("f", 4).execute());
        var end = first.path("people.pageInfo.endCursor").entity(String.class).get();
        first.path("people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-001", "p-012", "p-030", "p-048");

        var second = as(() -> graphql.document(document).variable("f", 4).variable("a", end).execute());
        var start = second.path("people.pageInfo.startCursor").entity(String.class).get();
        second.path("people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-049", "p-060")
                .path("people.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);

        as(() -> graphql.document(document).variable("l", 2).variable("b", start).execute())
                .path("people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-030", "p-048")
                .path("people.pageInfo.hasPreviousPage")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void addressesAndLeaveAreForThemselvesAndForThoseWhoGovern() {
        var document = "{ person(by: {key: \"p-048\"}, asOf: \"2026-11-21\") { email leave { from to } } }";

        asReader(document).path("person.email").valueIsNull().path("person.leave").valueIsNull();
        as(() -> graphql.document(document).execute())
                .path("person.email")
                .entity(String.class)
                .isEqualTo("p-048@example.org")
                .path("person.leave.to")
                .entity(String.class)
                .isEqualTo("2027-03-01");
        var themselves = Objects.requireNonNull(as(() -> people.idsOf(List.of("p-048"))).get("p-048"));
        callers.asPerson(organisation, themselves, () -> graphql.document(document).execute(), Permission.READ)
                .path("person.email")
                .entity(String.class)
                .isEqualTo("p-048@example.org");
    }
}
