package io.answerable.roles.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.roles.RolesApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** People are proposed for roles, accept or decline them, confirm them and leave them. */
class AssigningRolesTests extends RolesApi {

    private static final String ANSWER = """
            { roleAssignment { id key version state from holder { key } }
              errors { __typename message code field ... on RuleViolated { rule suggestedFix }
                       ... on VersionConflict { currentVersion } } }""";

    @Test
    @DisplayName("R-ROL-37 whoever is proposed accepts, and holds the role from that day")
    void whoeverIsProposedAccepts() {
        var proposed = propose("role.incident-manager", "p-028", "organisation: true");
        proposed.path("proposed.roleAssignment.state").entity(String.class).isEqualTo("PROPOSED");

        var accepted = askAs("p-028", "mutation { accepted: acceptRoleAssignment(input: {%s}) %s }"
                .formatted(handleOf(proposed), ANSWER), Permission.READ);

        accepted.path("accepted.roleAssignment.state").entity(String.class).isEqualTo("ACTIVE");
        accepted.path("accepted.roleAssignment.from").entity(String.class).isEqualTo(town.today.toString());
        ask("{ roleAssignments(filter: {role: {eq: \"role.incident-manager\"}, state: {eq: ACTIVE}}) { totalCount } }")
                .path("roleAssignments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void theHistoryNamesHolderAndScopeByTheirKeys() {
        var proposed = propose("role.business-owner", "p-028", "system: {key: \"ai-21\"}");

        var history = ask("{ roleAssignment(by: {key: \"%s\"}) { history { nodes { changes { field after } } } } }"
                .formatted(proposed.path("proposed.roleAssignment.key").entity(String.class).get()));

        assertThat(history.path("roleAssignment.history.nodes[0].changes[*].after").entityList(String.class).get())
                .contains("p-028", "ai-21");
    }

    @Test
    @DisplayName("R-ROL-37 a role is offered to the same holder once, until they have answered")
    void aRoleIsOfferedToTheSameHolderOnce() {
        var first = propose("role.incident-manager", "p-028", "organisation: true");
        var key = first.path("proposed.roleAssignment.key").entity(String.class).get();

        var again = propose("role.incident-manager", "p-028", "organisation: true");

        assertThat(rules(again)).containsExactly("R-ROL-37");
        again.path("proposed.errors[0].field[0]").entity(String.class).isEqualTo("holder");
        again.path("proposed.errors[0].suggestedFix")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains(key));
        assertThat(rules(propose("role.incident-manager", "p-041", "organisation: true"))).isEmpty();
        askAs("p-028", "mutation { declined: declineRoleAssignment(input: {%s}) %s }"
                .formatted(handleOf(first), ANSWER), Permission.READ);
        assertThat(rules(propose("role.incident-manager", "p-028", "organisation: true"))).isEmpty();
    }

    @Test
    void nobodyElseAcceptsForTheHolder() {
        var proposed = propose("role.incident-manager", "p-028", "organisation: true");

        var refused = askAs("p-041", "mutation { accepted: acceptRoleAssignment(input: {%s}) %s }"
                .formatted(handleOf(proposed), ANSWER), Permission.READ);

        refused.path("accepted.errors[0].code").entity(String.class).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void whoIsProposedMayDecline() {
        var proposed = propose("role.incident-manager", "p-028", "organisation: true");

        askAs("p-028", "mutation { declined: declineRoleAssignment(input: {%s}) %s }"
                .formatted(handleOf(proposed), ANSWER), Permission.READ).path("declined.roleAssignment.state")
                .entity(String.class)
                .isEqualTo("DECLINED");
    }

    @Test
    void proposingNeedsThePermissionForTheScope() {
        var refused = askAs("p-028", proposal("role.incident-manager", "p-028", "organisation: true"),
                Permission.READ);

        refused.path("proposed.errors[0].__typename").entity(String.class).isEqualTo("NotPermitted");
    }

    @Test
    void whatIsUnknownIsNamedFieldByField() {
        var refused = propose("role.nobody", "p-none", "system: {key: \"ai-none\"}");

        refused.path("proposed.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND", "NOT_FOUND",
                        "NOT_FOUND");
        refused.path("proposed.errors[*].field[0]")
                .entityList(String.class)
                .containsExactly("role", "holder",
                        "scope");
    }

    @Test
    void whoeverHasLeftCannotTakeARole() {
        assertThat(rules(propose("role.incident-manager", "p-060", "organisation: true"))).containsExactly("R-2");
    }

    @Test
    @DisplayName("R-ROL-36 an auditor does not own what is audited")
    void whatIsSegregatedIsRefused() {
        var refused = propose("role.business-owner", "p-023", "system: {key: \"ai-21\"}");

        assertThat(rules(refused)).containsExactly("SOD-001");
    }

    @Test
    @DisplayName("R-ROL-36 the DPO as owner of a system with personal data is flagged, not refused")
    void theDataProtectionOfficerIsWarned() {
        var proposed = propose("role.business-owner", "p-020", "system: {key: \"ai-21\"}");

        proposed.path("proposed.errors").entityList(Object.class).hasSize(0);
        proposed.path("proposed.warnings[0]").entity(String.class).satisfies(it -> assertThat(it).contains("SOD-005"));
    }

    @Test
    @DisplayName("R-ROL-44 several hats are allowed and warned of")
    void severalHatsAreWarnedOf() {
        var proposed = propose("role.quality-manager", "p-007", "organisation: true");

        proposed.path("proposed.warnings")
                .entityList(String.class)
                .containsExactly(
                        "Also holds ISO 42001 Lead Implementer.");
    }

    @Test
    void aSystemHasOneInformationAssetOwner() {
        assertThat(rules(propose("role.information-asset-owner", "p-041", "system: {key: \"ai-10\"}")))
                .containsExactly("R-1");
    }

    @Test
    void kindsOfHolderAndScopeMustFitTheRole() {
        assertThat(rules(propose("role.business-owner", "ext-01", "organisation: true")))
                .containsExactly("R-ROL-24", "R-ROL-01");
        assertThat(rules(propose("role.steering-committee", "p-028", "organisation: true"))).contains("R-ROL-10");
    }

    @Test
    void confirmingCountsFromToday() {
        var confirmed = askAs("p-038", """
                mutation { confirmRoleAssignment(input: {%s}) { roleAssignment { lastConfirmed version } } }"""
                .formatted(assignment("ra-8")), Permission.READ);

        confirmed.path("confirmRoleAssignment.roleAssignment")
                .entity(Map.class)
                .isEqualTo(Map.of("lastConfirmed", town.today.toString(), "version", 2));
    }

    @Test
    void aStaleVersionIsAConflictWithTheCurrentOne() {
        var stale = assignment("ra-8").replace("expectedVersion: 1", "expectedVersion: 7");

        var refused = ask("mutation { ended: endRoleAssignment(input: {%s}) %s }".formatted(stale, ANSWER));

        refused.path("ended.errors[0].currentVersion").entity(Integer.class).isEqualTo(1);
    }

    @Test
    @DisplayName("R-7 ending shows the vacancies it opens before it is done")
    void endingShowsItsVacanciesFirst() {
        var end = """
                mutation { ended: endRoleAssignment(input: {%s, dryRun: %s}) {
                    roleAssignment { state to } vacancies { state openedOn role { key } scope { reference } }
                    errors { message } } }""";

        var preview = ask(end.formatted(assignment("ra-8"), true));
        preview.path("ended.vacancies[0].role.key").entity(String.class).isEqualTo("role.business-owner");
        ask("{ vacancies { totalCount } }").path("vacancies.totalCount").entity(Integer.class).isEqualTo(0);

        var done = ask(end.formatted(assignment("ra-8"), false));
        done.path("ended.vacancies[0]")
                .entity(Map.class)
                .isEqualTo(Map.of("state", "OPEN", "openedOn",
                        town.today.plusDays(1).toString(), "role", Map.of("key", "role.business-owner"), "scope",
                        Map.of("reference", "ai-10")));
        ask("{ roleAssignment(by: {key: \"ra-8\"}, asOf: \"%s\") { state } }".formatted(town.today.plusDays(1)))
                .path("roleAssignment.state")
                .entity(String.class)
                .isEqualTo("ENDED");
    }

    @Test
    @DisplayName("R-ROL-27 whoever becomes the lead takes the flag from whoever had it")
    void oneOfSeveralLeads() {
        var proposed = propose("role.internal-audit", "p-028", "organisation: true");
        ask("mutation { acceptRoleAssignment(input: {%s}) { errors { message } } }".formatted(handleOf(proposed)));
        var key = proposed.path("proposed.roleAssignment.key").entity(String.class).get();

        ask("mutation { setLead(input: {%s, lead: true}) { errors { message } } }".formatted(assignment(key)))
                .path("setLead.errors")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(
                ask("{ roleAssignments(filter: {role: {eq: \"role.internal-audit\"}, lead: true}) { nodes { key } } }")
                        .path("roleAssignments.nodes[*].key")
                        .entityList(String.class)
                        .get())
                .isEqualTo(List.of(key));
    }

    @Test
    @DisplayName("R-ROL-27 whoever accepts a role as its lead leads alone")
    void whoeverAcceptsAsTheLeadLeadsAlone() {
        var proposed = ask(proposal("role.internal-audit", "p-028", "organisation: true").replace("holder:",
                "lead: true, holder:"));

        ask("mutation { acceptRoleAssignment(input: {%s}) { errors { message } } }".formatted(handleOf(proposed)));

        ask("{ roleAssignments(filter: {role: {eq: \"role.internal-audit\"}, lead: true}) { nodes { holder { key } } } }")
                .path("roleAssignments.nodes[*].holder.key")
                .entityList(String.class)
                .containsExactly("p-028");
    }

    @Test
    void theAssignmentOfAnotherOrganisationIsUnknown() {
        var theirs = assignment("ra-8");
        town = newTown();

        ask("mutation { ended: endRoleAssignment(input: {%s}) %s }".formatted(theirs, ANSWER))
                .path("ended.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    private Response propose(String role, String holder, String scope) {
        return ask(proposal(role, holder, scope));
    }

    private static String proposal(String role, String holder, String scope) {
        return """
                mutation { proposed: proposeRoleAssignment(
                    input: {role: {key: "%s"}, holder: {key: "%s"}, scope: {%s}}) %s }"""
                .formatted(role, holder, scope, ANSWER.replace("errors {", "warnings errors {"));
    }

    private static String handleOf(Response proposed) {
        return "assignment: \"" + proposed.path("proposed.roleAssignment.id").entity(String.class).get()
                + "\", expectedVersion: 1";
    }

    private static List<String> rules(Response refused) {
        return refused.path("proposed.errors[*].rule").entityList(String.class).get();
    }
}
