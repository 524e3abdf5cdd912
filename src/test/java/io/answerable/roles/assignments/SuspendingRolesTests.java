package io.answerable.roles.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.access.spi.Standing;
import io.answerable.roles.RolesApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A role can be taken out of use for the time being; its holder keeps it. */
class SuspendingRolesTests extends RolesApi {

    @Test
    void aSuspendedRoleIsKeptButGivesNoPermission() {
        assertThat(standingOf("p-038")).contains("role.business-owner");

        change("suspendRoleAssignment", "ra-8").path("changed.roleAssignment.state")
                .entity(String.class)
                .isEqualTo("SUSPENDED");

        assertThat(standingOf("p-038")).doesNotContain("role.business-owner").contains("role.department-head");
        ask("{ aiSystem(by: {key: \"ai-10\"}) { roleHolders(roles: [\"role.business-owner\"]) { key state } } }")
                .path("aiSystem.roleHolders[*].state")
                .entityList(String.class)
                .containsExactly("SUSPENDED");
        assertThat(ask("{ vacantRoles { scope { reference } } }")
                .path("vacantRoles[?(@.scope.reference == 'ai-10')]")
                .entityList(Object.class)
                .get()).isEmpty();
    }

    @Test
    void nobodyIsCalledInASuspendedRole() {
        change("suspendRoleAssignment", "ra-8");

        assertThat(ask("{ aiSystem(by: {key: \"ai-10\"}) { roleCard { contacts { assignment { key } } } } }")
                .path("aiSystem.roleCard.contacts[*].assignment.key")
                .entityList(String.class)
                .get()).doesNotContain("ra-8").isNotEmpty();
    }

    @Test
    void whoeverIsSuspendedStaysAnswerableButDoesNotAct() {
        var question = """
                { aiSystem(by: {key: "ai-10"}) { accountability { confidence available answerable { key } acting { key }
                    chain { explanation } gaps { code } } } }""";
        var before = ask(question).path("aiSystem.accountability.gaps[*].code").entityList(String.class).get();

        change("suspendRoleAssignment", "ra-8");

        var answer = ask(question);
        answer.path("aiSystem.accountability.answerable.key").entity(String.class).isEqualTo("p-038");
        answer.path("aiSystem.accountability.available").entity(Boolean.class).isEqualTo(false);
        answer.path("aiSystem.accountability.acting").valueIsNull();
        answer.path("aiSystem.accountability.confidence").entity(String.class).isEqualTo("CERTAIN");
        answer.path("aiSystem.accountability.gaps[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).containsAll(before).contains("OWN-001").hasSize(before.size() + 1));
        answer.path("aiSystem.accountability.chain[0].explanation")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("suspended"));
    }

    @Test
    void whoeverDeputisesForTheSuspendedActs() {
        change("suspendRoleAssignment", "ra-6");

        var answer = ask(
                """
                        { accountability(scope: {unit: {key: "ou-fin"}}) { available confidence answerable { key } acting { key } } }""");

        answer.path("accountability.answerable.key").entity(String.class).isEqualTo("p-030");
        answer.path("accountability.acting.key").entity(String.class).isEqualTo("p-032");
        answer.path("accountability.confidence").entity(String.class).isEqualTo("DELEGATED");
        answer.path("accountability.available").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void whatWasSuspendedIsResumedAndWasHeldAllTheTime() {
        change("suspendRoleAssignment", "ra-8");
        change("confirmRoleAssignment", "ra-8").path("changed.errors[*].code")
                .entityList(String.class)
                .containsExactly("TRANSITION_NOT_ALLOWED");

        change("resumeRoleAssignment", "ra-8").path("changed.roleAssignment.state")
                .entity(String.class)
                .isEqualTo("ACTIVE");

        assertThat(standingOf("p-038")).contains("role.business-owner");
        change("resumeRoleAssignment", "ra-8").path("changed.errors[*].code")
                .entityList(String.class)
                .containsExactly("TRANSITION_NOT_ALLOWED");
        ask("{ roleAssignment(by: {key: \"ra-8\"}) { history { nodes { act } } } }")
                .path("roleAssignment.history.nodes[*].act")
                .entityList(String.class)
                .contains("SUSPENDED", "RESUMED");
    }

    @Test
    void aSuspensionHoldsFromItsDayOn() {
        change("suspendRoleAssignment", "ra-8");

        ask("{ roleAssignment(by: {key: \"ra-8\"}, asOf: \"%s\") { state } }".formatted(town.today.minusDays(1)))
                .path("roleAssignment.state")
                .entity(String.class)
                .isEqualTo("ACTIVE");
    }

    @Test
    void aSuspendedRoleCanEnd() {
        change("suspendRoleAssignment", "ra-8");

        change("endRoleAssignment", "ra-8").path("changed.roleAssignment.to")
                .entity(String.class)
                .isEqualTo(town.today.toString());
    }

    @Test
    void theHolderDoesNotSuspendTheRole() {
        askAs("p-038", mutation("suspendRoleAssignment", assignment("ra-8")), Permission.READ)
                .path("changed.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void theRoleOfAnotherOrganisationIsUnknown() {
        var theirs = assignment("ra-8");
        town = newTown();

        ask(mutation("suspendRoleAssignment", theirs)).path("changed.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND");
    }

    private Response change(String act, String key) {
        return ask(mutation(act, assignment(key)));
    }

    private static String mutation(String act, String assignment) {
        return "mutation { changed: %s(input: {%s}) { roleAssignment { state to } errors { code } } }"
                .formatted(act, assignment);
    }

    private List<String> standingOf(String person) {
        return callers.heldBy(town.organisation, town.person(person), town.today)
                .stream()
                .map(Standing.Held::role)
                .toList();
    }
}
