package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Units, people, external parties and committees as the API shows them. */
@AnswerableTest
class OrganisationQueriesTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired GraphQlTester graphql;

    @Autowired StatementCounter statements;

    private OrganisationId organisation;

    @BeforeEach
    void importSample() {
        organisation = callers.newOrganisation();
        record(OrganisationDossier.asOf("2026-11-21")
                .profile("org-lindavik", "Lindavik")
                .unit("ou-exe", null, "EXECUTIVE", "p-001")
                .unit("ou-ict", "ou-exe", "IT", "p-012")
                .unit("ou-soc", "ou-exe", "SOCIAL", "p-048")
                .party("ext-04", "STAKEHOLDER")
                .party("ext-05", "BOARD")
                .person("p-001", "ou-exe", null)
                .person("p-012", "ou-ict", "p-001")
                .onLeave("p-030", "ou-exe", "p-001", "2026-11-10", "2026-12-10")
                .onLeave("p-048", "ou-soc", "p-001", "2026-09-01", "2027-03-01")
                .person("p-049", "ou-soc", "p-060")
                .left("p-060", "ou-soc", "p-001", "2026-09-30")
                .committee("com-02", "ext-05",
                        Map.of("p-001", "EXECUTIVE", "p-060", "BUSINESS", "ext-05", "BOARD"),
                        List.of("IT", "EXECUTIVE", "BUSINESS"), 120, "2026-10-14"));
    }

    @Test
    @DisplayName("R-ORG-01 units listed by function IT")
    void unitsAreFoundByFunction() {
        asReader("{ units(filter: {function: {eq: \"IT\"}}, asOf: \"2026-11-21\") { totalCount nodes { key } } }")
                .path("units.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict")
                .path("units.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void aUnitShowsItsPlaceInTheTree() {
        asReader("""
                { unit(by: {key: "ou-exe"}, asOf: "2026-11-21") {
                    parent { key } head { key } children { key parent { key } people { totalCount nodes { key } } } } }
                """)
                .path("unit.parent")
                .valueIsNull()
                .path("unit.head.key")
                .entity(String.class)
                .isEqualTo("p-001")
                .path("unit.children[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict", "ou-soc")
                .path("unit.children[*].parent.key")
                .entityList(String.class)
                .containsExactly("ou-exe", "ou-exe")
                .path("unit.children[1].people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-048", "p-049")
                .path("unit.children[1].people.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

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
    @DisplayName("R-ORG-05 a committee shows which views are missing")
    void aCommitteeShowsItsMembersAndWhatIsMissing() {
        asReader("""
                { committee(by: {key: "com-02"}, asOf: "2026-11-21") {
                    chair { __typename key } lastMeeting meetings { heldOn decisions } missingPerspectives
                    members { perspective member { __typename key name } } }
                  then: committee(by: {key: "com-02"}, asOf: "2026-09-30") { missingPerspectives lastMeeting } }
                """)
                .path("committee.chair.__typename")
                .entity(String.class)
                .isEqualTo("ExternalParty")
                .path("committee.lastMeeting")
                .entity(String.class)
                .isEqualTo("2026-10-14")
                .path("committee.meetings[*].heldOn")
                .entityList(String.class)
                .containsExactly("2026-10-14")
                .path("committee.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT", "BUSINESS")
                .path("committee.members[*].member.key")
                .entityList(String.class)
                .contains("ext-05", "p-001", "p-060")
                .path("then.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT")
                .path("then.lastMeeting")
                .valueIsNull();
    }

    @Test
    void partiesAreFoundByKind() {
        asReader("{ externalParties(filter: {kind: {in: [BOARD]}}) { nodes { key kind certifiesUs lastContact } } }")
                .path("externalParties.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ext-05");
    }

    @Test
    void theOrganisationShowsItsProfile() {
        asReader(
                "{ organisation { profile(asOf: \"2026-11-21\") { name size publicAuthority settings { name value } } } }")
                .path("organisation.profile.size")
                .entity(String.class)
                .isEqualTo("LARGE")
                .path("organisation.profile.settings[*].name")
                .entityList(String.class)
                .containsExactly("dpia_conductor");
    }

    @Test
    void everythingIsANode() {
        var ids = asReader("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id } }
                """).path("").entity(Object.class).get();

        as(() -> graphql.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }")
                .variable("ids", idsIn(ids))
                .execute()).path("nodes[*].__typename")
                .entityList(String.class)
                .containsExactly("Unit", "Person", "ExternalParty", "Committee");
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

    @Test
    void whoeverMayNotReadIsTold() {
        callers.asHolderOf(organisation, () -> graphql.document("{ people { nodes { key } } }").execute(),
                Permission.EXCHANGE)
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1)
                        .allSatisfy(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @Test
    void anotherOrganisationFindsNothingByKeyIdOrList() {
        var ids = asReader("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id } }
                """).path("").entity(Object.class).get();

        organisation = callers.newOrganisation();

        as(() -> graphql.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }")
                .variable("ids", idsIn(ids))
                .execute()).path("nodes").entityList(Object.class).satisfies(it -> assertThat(it).containsOnlyNulls());
        as(() -> graphql.document("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id }
                  units { totalCount } people { totalCount nodes { id } } externalParties { totalCount }
                  committees { totalCount } organisation { profile { name } } }
                """).execute())
                .path("unit")
                .valueIsNull()
                .path("person")
                .valueIsNull()
                .path("externalParty")
                .valueIsNull()
                .path("committee")
                .valueIsNull()
                .path("organisation.profile")
                .valueIsNull()
                .path("units.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("people.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("externalParties.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("committees.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void anIdOfAnotherTypeIsMalformed() {
        var person = new NodeId("Person", organisation.value()).encoded();

        as(() -> graphql.document("{ unit(by: {id: \"" + person + "\"}) { key } }").execute()).errors()
                .satisfy(errors -> assertThat(errors).hasSize(1)
                        .allSatisfy(it -> assertThat(it.getExtensions()).containsEntry("code", "VALIDATION_FAILED")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        var few = statementsFor();
        var dossier = OrganisationDossier.asOf("2026-11-21");
        for (int i = 0; i < 80; i++) {
            dossier.unit("ou-x" + i, "ou-exe", "IT", "p-x" + i)
                    .person("p-x" + i, "ou-x" + i, "p-0" + (i % 2 == 0 ? "01" : "12"));
        }
        record(dossier);

        assertThat(statementsFor()).isEqualTo(few).isLessThan(30);
    }

    private int statementsFor() {
        return as(() -> statements.statementsOf(() -> graphql
                .document(
                        """
                                { people(first: 100, asOf: "2026-11-21") { totalCount nodes {
                                    key available unit { parent { key } children { key } people(first: 2) { totalCount nodes { key } } head { key } }
                                    manager { key } line { key } reports(first: 1) { totalCount nodes { key } } } } }
                                """)
                .execute()
                .path("people.totalCount")
                .hasValue()).size());
    }

    private void record(OrganisationDossier dossier) {
        assertThat(as(() -> recording.record(dossier.facts(), (section, rows) -> {
        })).values())
                .allSatisfy(it -> assertThat(it.refusals()).isEmpty());
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }

    private GraphQlTester.Response asReader(String document) {
        return callers.asHolderOf(organisation, () -> graphql.document(document).execute(), Permission.READ);
    }

    private static List<Object> idsIn(Object answer) {
        var things = (Map<?, ?>) answer;
        return things.values().stream().<Object>map(it -> Objects.requireNonNull(((Map<?, ?>) it).get("id"))).toList();
    }
}
