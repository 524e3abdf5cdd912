package io.answerable.roles.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.roles.RolesApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** What nobody ever held is vacant, too, and somebody who notices it makes it a case. */
class NoticedVacanciesTests extends RolesApi {

    private static final String AI_21 = "system: {key: \"ai-21\"}";

    @Test
    @DisplayName("R-ROL-30 a live system lacks an owner whom it never had")
    void anOwnerWhoNeverWasIsMissed() {
        var vacant = ask("{ vacantRoles { role { key } scope { reference } since lastHolder { key } } }");

        assertThat(vacant.path("vacantRoles[?(@.scope.reference == 'ai-21')].role.key").entityList(String.class).get())
                .containsExactly("role.business-owner", "role.information-asset-owner");
        assertThat(vacant.path("vacantRoles[?(@.scope.reference == 'ai-21')].since").entityList(String.class).get())
                .containsOnlyNulls();
        assertThat(vacant.path("vacantRoles[?(@.scope.reference == 'ai-10')].role.key").entityList(String.class).get())
                .isEmpty();
        assertThat(vacant.path("vacantRoles[?(@.role.key == 'role.incident-manager')].scope.reference")
                .entityList(String.class)
                .get()).containsExactly("org");
    }

    @Test
    @DisplayName("R-ROL-40 a gap that an import brought is opened and filled")
    void whoeverNoticesAGapOpensAVacancy() {
        var opened = open("role.business-owner", AI_21);
        opened.path("opened.vacancy")
                .entity(Map.class)
                .satisfies(it -> assertThat(it).containsEntry("state", "OPEN")
                        .containsEntry("reason", "NOTICED")
                        .containsEntry("openedOn", town.today.toString())
                        .containsEntry("dueOn", town.today.plusDays(30).toString()));
        assertThat(ask("{ vacantRoles { scope { reference } role { key } vacancy { reason } } }")
                .path("vacantRoles[?(@.scope.reference == 'ai-21' && @.role.key == 'role.business-owner')].vacancy.reason")
                .entityList(String.class)
                .get()).containsExactly("NOTICED");

        var proposed = ask(
                "mutation { fillVacancy(input: {%s, holder: {key: \"p-049\"}}) { roleAssignment { id } errors { message } } }"
                        .formatted(handleOf(opened)));
        ask("mutation { acceptRoleAssignment(input: {assignment: \"%s\", expectedVersion: 1}) { errors { message } } }"
                .formatted(proposed.path("fillVacancy.roleAssignment.id").entity(String.class).get()));

        var filled = ask("""
                { vacancies(filter: {state: {in: [FILLED]}}) {
                    totalCount nodes { history { nodes { changes { field after } } } } }
                  roleAssignments(filter: {state: {eq: ACTIVE}, role: {eq: "role.business-owner"}}, first: 100) {
                    nodes { key holder { key } } } }""");
        filled.path("vacancies.totalCount").entity(Integer.class).isEqualTo(1);
        assertThat(filled.path("vacancies..changes[?(@.field == 'filledBy')].after").entityList(String.class).get())
                .isEqualTo(filled.path("roleAssignments.nodes[?(@.holder.key == 'p-049')].key")
                        .entityList(String.class)
                        .get())
                .hasSize(1);
    }

    @Test
    @DisplayName("R-ROL-37 a vacant role is offered to one after the other")
    void aVacantRoleIsOfferedToOneAfterTheOther() {
        var vacancy = handleOf(open("role.business-owner", AI_21));
        var fill = "mutation { fillVacancy(input: {%s, holder: {key: \"%s\"}}) { roleAssignment { id } errors { field"
                + " ... on RuleViolated { rule } } } }";
        var first = ask(fill.formatted(vacancy, "p-049"));

        for (var holder : List.of("p-049", "p-041")) {
            ask(fill.formatted(vacancy, holder)).path("fillVacancy.errors").matchesJson("""
                    [{"field": ["vacancy"], "rule": "R-ROL-37"}]""");
        }

        ask("mutation { declineRoleAssignment(input: {assignment: \"%s\", expectedVersion: 1}) { errors { message } } }"
                .formatted(first.path("fillVacancy.roleAssignment.id").entity(String.class).get()));
        ask(fill.formatted(vacancy, "p-041")).path("fillVacancy.errors").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("R-6 there is one open vacancy for a role and scope, and none while the role is held")
    void whatIsOpenOrHeldIsNotOpenedAgain() {
        open("role.business-owner", AI_21);

        assertThat(rules(open("role.business-owner", AI_21))).containsExactly("R-6");
        assertThat(rules(open("role.business-owner", "system: {key: \"ai-10\"}"))).containsExactly("R-6");
        assertThat(rules(open("role.business-owner", "organisation: true"))).contains("R-ROL-01");
    }

    @Test
    void openingNeedsThePermissionForTheScope() {
        askAs("p-049", opening("role.business-owner", AI_21), Permission.READ).path("opened.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void theSystemOfAnotherOrganisationIsUnknown() {
        var theirs = ask("{ aiSystem(by: {key: \"ai-21\"}) { id } }").path("aiSystem.id").entity(String.class).get();
        town = newTown();

        open("role.business-owner", "system: {id: \"" + theirs + "\"}").path("opened.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND");
    }

    @Test
    @DisplayName("R-7 the vacancy that an end opens can be read and filled at once, but for no day on which the role is held")
    void aVacancyThatOpensTomorrowIsKnownToday() {
        ask("mutation { endRoleAssignment(input: {%s}) { errors { message } } }".formatted(assignment("ra-8")));
        var tomorrow = town.today.plusDays(1).toString();
        var known = ask("{ vacancies { nodes { id version openedOn state } } }");
        known.path("vacancies.nodes[*].openedOn").entityList(String.class).containsExactly(tomorrow);
        var vacancy = "vacancy: \"" + known.path("vacancies.nodes[0].id").entity(String.class).get()
                + "\", expectedVersion: 1, holder: {key: \"p-041\"}";
        var fill = "mutation { fillVacancy(input: {%s}) { roleAssignment { from } errors { code field } } }";

        var refused = ask(fill.formatted(vacancy + ", from: \"" + town.today + "\""));
        refused.path("fillVacancy.errors[0].field").entity(List.class).isEqualTo(List.of("from"));

        ask(fill.formatted(vacancy)).path("fillVacancy.roleAssignment.from").entity(String.class).isEqualTo(tomorrow);
    }

    @Test
    void vacanciesArePagedByTheDayTheyOpen() {
        open("role.business-owner", AI_21);
        open("role.information-asset-owner", AI_21);
        ask("mutation { endRoleAssignment(input: {%s}) { errors { message } } }".formatted(assignment("ra-8")));

        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 3; page++) {
            var found = ask(
                    "{ vacancies(filter: {state: {in: [OPEN]}}, first: 1%s) { nodes { id openedOn } totalCount pageInfo { endCursor hasNextPage } } }"
                            .formatted(after));
            found.path("vacancies.totalCount").entity(Integer.class).isEqualTo(3);
            found.path("vacancies.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(page < 2);
            seen.add(found.path("vacancies.nodes[0].id").entity(String.class).get());
            after = ", after: \"" + found.path("vacancies.pageInfo.endCursor").entity(String.class).get() + "\"";
        }

        assertThat(seen).doesNotHaveDuplicates();
        ask("{ vacancies(last: 1) { nodes { openedOn } } }").path("vacancies.nodes[*].openedOn")
                .entityList(String.class)
                .containsExactly(town.today.plusDays(1).toString());
        ask("{ vacancies(filter: {state: {in: [FILLED]}}) { totalCount } }").path("vacancies.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private Response open(String role, String scope) {
        return ask(opening(role, scope));
    }

    private static String opening(String role, String scope) {
        return """
                mutation { opened: openVacancy(input: {role: {key: "%s"}, scope: {%s}, reason: "A legacy gap"}) {
                    vacancy { id version state reason openedOn dueOn }
                    errors { code field ... on RuleViolated { rule } } } }""".formatted(role, scope);
    }

    private static List<String> rules(Response refused) {
        return refused.path("opened.errors[*].rule").entityList(String.class).get();
    }

    private static String handleOf(Response opened) {
        return "vacancy: \"" + opened.path("opened.vacancy.id").entity(String.class).get() + "\", expectedVersion: 1";
    }
}
