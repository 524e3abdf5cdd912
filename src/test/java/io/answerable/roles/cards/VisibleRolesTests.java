package io.answerable.roles.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.RolesApi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Everyone can see roles, holders and lines. */
class VisibleRolesTests extends RolesApi {

    @Test
    @DisplayName("R-ROL-41 an end user sees whom to call for a system")
    void anEndUserSeesWhomToCall() {
        var card = askAs("p-041", """
                { aiSystem(by: {key: "ai-10"}) { roleCard { contacts { holder { key } position email } } } }""",
                Permission.READ);

        assertThat(card.path("aiSystem.roleCard.contacts[*].holder.key").entityList(String.class).get())
                .containsOnly("p-038", "p-039");
        assertThat(card.path("aiSystem.roleCard.contacts[*].email").entityList(String.class).get())
                .contains("p-038@town.example", "p-039@town.example");
    }

    @Test
    void nobodyIsSentToWhoeverHasLeft() {
        var card = ask("{ aiSystem(by: {key: \"ai-22\"}) { roleCard { contacts { holder { key } } } } }");

        card.path("aiSystem.roleCard.contacts[*].holder.key").entityList(String.class).containsExactly("p-047");
    }

    @Test
    @DisplayName("R-ROL-38 the card of a role names who acts for the holder")
    void theCardOfARoleNamesTheDeputy() {
        ask("""
                { role(by: {key: "role.department-head"}) {
                    card(scope: {unit: {key: "ou-fin"}}) { contacts { holder { key } deputies { key } } } } }""")
                .path("role.card.contacts[0].deputies[*].key")
                .entityList(String.class)
                .containsExactly("p-032");
    }

    @Test
    void whoeverHasLeftDeputisesForNobody() {
        var left = new ResponsibilityFacts.Delegation("dl-2", "p-038", "p-060", "role.department-head", "ou-cit",
                town.today.minusDays(20), town.today.plusDays(20), true);
        town.asEverybody(() -> transactions.execute(status -> assignments.record(
                new ResponsibilityFacts(town.today, List.of(), List.of(left), List.of(), List.of()),
                (section, rows) -> {
                })));

        var card = ask("""
                { role(by: {key: "role.department-head"}) {
                    card(scope: {unit: {key: "ou-cit"}}) { contacts { holder { key } deputies { key } } } } }""");

        card.path("role.card.contacts[*].holder.key").entityList(String.class).containsExactly("p-038");
        card.path("role.card.contacts[0].deputies").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("R-ROL-46 coordinator, governance owner and risk owner of a system")
    void threeSidesOfASystem() {
        var split = ask("""
                { aiSystem(by: {key: "ai-10"}) { stewardship { coordinator { holder { key } }
                    governanceOwner { holder { key } } riskOwner { holder { key } } } } }""");

        split.path("aiSystem.stewardship.coordinator.holder.key").entity(String.class).isEqualTo("p-007");
        split.path("aiSystem.stewardship.governanceOwner.holder.key").entity(String.class).isEqualTo("p-002");
        split.path("aiSystem.stewardship.riskOwner.holder.key").entity(String.class).isEqualTo("p-038");
    }

    @Test
    @DisplayName("R-ROL-45 auditors have one contact")
    void auditorsHaveOneContact() {
        ask("{ auditContact { holder { key } } }").path("auditContact.holder.key")
                .entity(String.class)
                .isEqualTo("p-007");
    }

    @Test
    @DisplayName("R-ROL-47 the chart shows people, roles, lines and vacancies")
    void theChartIsAGraph() {
        var chart = ask("""
                { organisationChart { nodes { ref kind label role { key } holder { key } scope { reference } }
                    edges { from to kind } } }""");

        assertThat(
                chart.path("organisationChart.nodes[?(@.kind == 'VACANCY' && @.scope.reference == 'ai-22')].role.key")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder("role.product-manager", "role.information-asset-owner");
        assertThat(chart.path("organisationChart.nodes[?(@.kind == 'PERSON')].holder.key")
                .entityList(String.class)
                .get()).contains("p-038", "p-001").doesNotContain("p-060");
        assertThat(chart.path("organisationChart.edges[*].kind").entityList(String.class).get())
                .contains("REPORTING", "FUNCTIONAL", "HOLDS");
        var refs = chart.path("organisationChart.nodes[*].ref").entityList(String.class).get();
        assertThat(refs).doesNotHaveDuplicates();
        assertThat(refs).containsAll(chart.path("organisationChart.edges[*].to").entityList(String.class).get());
    }

    @Test
    @DisplayName("R-ROL-30 what is vacant shows although no process has noticed")
    void whatIsVacantShows() {
        var vacant = ask("{ vacantRoles { role { key } scope { reference } since lastHolder { key } critical } }");

        assertThat(vacant.path("vacantRoles[?(@.scope.reference == 'ai-22')].since").entityList(String.class).get())
                .containsOnly(town.today.minusDays(49).toString());
        assertThat(vacant.path("vacantRoles[?(@.critical == true)].role.key").entityList(String.class).get())
                .contains("role.incident-manager")
                .doesNotContain("role.lead-implementer");
    }

    @Test
    @DisplayName("R-ROL-40 open duties of a leaver: roles, committee and reports")
    void openDutiesOfALeaver() {
        var left = ask("{ person(by: {key: \"p-060\"}) { commitments { kind subject { reference } } } }");

        assertThat(references(left, "ROLE")).containsExactly("role.information-asset-owner:p-060@ai-22",
                "role.product-manager:p-060@ai-22");
        assertThat(references(left, "COMMITTEE")).containsExactly("com-02");
        assertThat(references(left, "REPORTING_LINE")).containsExactly("p-049");
    }

    private static List<String> references(GraphQlTester.Response person, String kind) {
        return person.path("person.commitments[?(@.kind == '%s')].subject.reference".formatted(kind))
                .entityList(String.class)
                .get();
    }

    @Test
    @DisplayName("R-ROL-19 the job description of the Lead Implementer has three sections")
    void theJobDescriptionOfTheLeadImplementer() {
        var text = ask("""
                { role(by: {key: "role.lead-implementer"}) {
                    jobDescription { summary responsibilities qualifications } } }""");

        text.path("role.jobDescription.summary").entityList(String.class).hasSizeGreaterThan(0);
        text.path("role.jobDescription.responsibilities").entityList(String.class).hasSize(6);
        text.path("role.jobDescription.qualifications").entityList(String.class).hasSize(4);
    }

    @Test
    @DisplayName("R-ROL-19 a generated job description is kept")
    void aGeneratedJobDescriptionIsKept() {
        ask("mutation { generateJobDescription(input: {role: {key: \"role.dpo\"}}) { jobDescription { id } errors { message } } }")
                .path("generateJobDescription.errors")
                .entityList(Object.class)
                .hasSize(0);

        ask("{ role(by: {key: \"role.dpo\"}) { jobDescriptions { description { title } } } }")
                .path("role.jobDescriptions[*].description.title")
                .entityList(String.class)
                .containsExactly("Data Protection Officer");
    }

    @Test
    void aPersonsRolesHoldForTheDayOfThePerson() {
        var person = ask("""
                { now: person(by: {key: "p-047"}) { roles { key } }
                  then: person(by: {key: "p-047"}, asOf: "%s") { roles { key } } }"""
                .formatted(town.today.minusDays(310)));

        person.path("now.roles[*].key").entityList(String.class).containsExactly("ra-15");
        person.path("then.roles").entityList(Object.class).hasSize(0);
    }

    @Test
    void holdersOfASystemOnAPastDay() {
        ask("""
                { aiSystem(by: {key: "ai-22"}) {
                    roleHolders(roles: ["role.business-owner"], asOf: "%s") { person { key } scope { label } } } }"""
                .formatted(town.today.minusDays(310))).path("aiSystem.roleHolders[*].person.key")
                .entityList(String.class)
                .containsExactly("p-060");
    }

    @Test
    void assignmentsAreFilteredSortedAndPaged() {
        var query = """
                { roleAssignments(filter: {or: [{role: {contains: "OWNER"}}, {role: {eq: "role.dpo"}}],
                                           not: {state: {eq: ENDED}}}, orderBy: [{field: ROLE, direction: DESC}],
                                  first: 2%s) { nodes { key } pageInfo { hasNextPage endCursor } totalCount } }""";

        var first = ask(query.formatted(""));
        first.path("roleAssignments.totalCount").entity(Integer.class).isEqualTo(5);
        var cursor = first.path("roleAssignments.pageInfo.endCursor").entity(String.class).get();
        var second = ask(query.formatted(", after: \"" + cursor + "\""));

        var keys = new java.util.ArrayList<>(keys(first));
        keys.addAll(keys(second));
        assertThat(keys).hasSize(4).doesNotHaveDuplicates().doesNotContain("ra-14");
        assertThat(keys.subList(0, 2)).containsExactlyInAnyOrder("ra-10", "ra-13");
    }

    @Test
    void assignmentsOfAUnitAndASystemByTheirIds() {
        var id = ask("{ aiSystem(by: {key: \"ai-10\"}) { id } }").path("aiSystem.id").entity(String.class).get();

        ask("{ roleAssignments(filter: {system: {eq: \"%s\"}}) { totalCount } }".formatted(id))
                .path("roleAssignments.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
    }

    @Test
    void aNodeIsFoundByItsIdInItsOwnOrganisationOnly() {
        var id = ask("{ roleAssignment(by: {key: \"ra-8\"}) { id } }").path("roleAssignment.id")
                .entity(String.class)
                .get();
        var query = "{ node(id: \"%s\") { __typename ... on RoleAssignment { key } } }".formatted(id);
        ask(query).path("node.key").entity(String.class).isEqualTo("ra-8");

        town = newTown();
        ask(query).path("node").valueIsNull();
    }

    @Test
    void whoeverMayNotReadIsToldSo() {
        askAs("p-041", "{ roleAssignments { totalCount } }").errors()
                .satisfy(errors -> assertThat(errors).singleElement()
                        .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @Test
    void aCallerSeesTheirOwnRoles() {
        askAs("p-039", "{ viewer { roles { key } } }", Permission.READ).path("viewer.roles[*].key")
                .entityList(String.class)
                .containsExactly("ra-10", "ra-9");
    }

    private static List<String> keys(org.springframework.graphql.test.tester.GraphQlTester.Response page) {
        return page.path("roleAssignments.nodes[*].key").entityList(String.class).get();
    }
}
