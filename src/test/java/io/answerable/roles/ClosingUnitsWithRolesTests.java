package io.answerable.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.roles.ResponsibilityFacts.Assignment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A unit is closed when nobody answers for it any longer; who did can still be asked. */
class ClosingUnitsWithRolesTests extends RolesApi {

    private static final String OLD = "unit: {key: \"ou-old\"}";

    @BeforeEach
    void anOldUnitWithItsHead() {
        ask("""
                mutation { addUnit(input: {key: "ou-old", name: "Old Unit", function: "FINANCE", parent: {key: "ou-exe"},
                    from: "%s"}) { errors { message } } }"""
                .formatted(town.today.minusDays(20))).path("addUnit.errors").entityList(Object.class).hasSize(0);
        var head = new Assignment("ra-old", "role.department-head", "p-028", "ou-old", town.today.minusDays(15), null,
                false, null);
        town.asEverybody(() -> transactions.execute(status -> assignments.record(
                new ResponsibilityFacts(town.today, List.of(head), List.of(), List.of(), List.of()),
                (section, rows) -> {
                })));
    }

    @Test
    @DisplayName("R-ORG-01 a unit for which a role is held is not closed")
    void aUnitForWhichARoleIsHeldIsNotClosed() {
        var refused = close();

        assertThat(refused).containsExactly("R-ORG-01 Roles are held for it: ra-old.");
    }

    @Test
    @DisplayName("R-ORG-01 a unit whose matrix is in force is not closed")
    void aUnitWithAMatrixInForceIsNotClosed() {
        endTheRole();
        ask("mutation { draftRaciMatrix(input: {scope: {%s}, key: \"m-old\", title: \"Old\"}) { errors { message } } }"
                .formatted(OLD));
        act("addRaciActivity", "m-old",
                """
                        , activity: "act.budget", title: "Budget", cells: [{role: {key: "role.department-head"}, letters: "R/A"}]""");
        act("submitRaciMatrix", "m-old", "");
        act("activateRaciMatrix", "m-old", "");

        assertThat(close()).containsExactly("R-ORG-01 It has matrices in force: m-old.");

        act("supersedeRaciMatrix", "m-old", ", reason: \"Closing.\"");
        assertThat(close()).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-40 with a unit end the vacancies in it")
    void withAUnitEndItsVacancies() {
        endTheRole();
        ask("mutation { openVacancy(input: {role: {key: \"role.department-head\"}, scope: {%s}}) { errors { message } } }"
                .formatted(OLD)).path("openVacancy.errors").entityList(Object.class).hasSize(0);

        assertThat(close()).isEmpty();

        ask("{ vacancies { nodes { state closedOn } } }").path("vacancies.nodes")
                .entityList(Map.class)
                .containsExactly(Map.of("state", "ABOLISHED", "closedOn", town.today.toString()));
        assertThat(ask("{ vacantRoles { scope { reference } } }").path("vacantRoles[*].scope.reference")
                .entityList(String.class)
                .get()).doesNotContain("ou-old");
    }

    @Test
    void whoAnsweredForAClosedUnitCanStillBeAsked() {
        endTheRole();
        assertThat(close()).isEmpty();

        var answer = ask("""
                { then: accountability(scope: {%1$s}, role: "role.department-head", asOf: "%2$s") { answerable { key } }
                  now: accountability(scope: {%1$s}, role: "role.department-head") { confidence }
                  role(by: {key: "role.department-head"}) {
                    holders(scope: {%1$s}, asOf: "%2$s") { key }
                    card(scope: {%1$s}, asOf: "%2$s") { contacts { holder { key } } } } }"""
                .formatted(OLD, town.today.minusDays(5)));

        answer.path("then.answerable.key").entity(String.class).isEqualTo("p-028");
        answer.path("now").valueIsNull();
        answer.path("role.holders[*].key").entityList(String.class).containsExactly("ra-old");
        answer.path("role.card.contacts[*].holder.key").entityList(String.class).containsExactly("p-028");
    }

    private void endTheRole() {
        ask("mutation { endRoleAssignment(input: {%s, lastDay: \"%s\"}) { errors { message } } }"
                .formatted(assignment("ra-old"), town.today.minusDays(1))).path("endRoleAssignment.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void act(String act, String matrix, String more) {
        ask("mutation { done: %s(input: {%s%s}) { errors { message } } }"
                .formatted(act, handle("raciMatrix", "raciMatrix", matrix), more)).path("done.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** Rule and message of each reason why not. */
    private List<String> close() {
        var version = ask("{ unit(by: {key: \"ou-old\"}) { version } }").path("unit.version")
                .entity(Integer.class)
                .get();
        return ask("""
                mutation { closeUnit(input: {%s, expectedVersion: %s}) {
                    errors { message ... on RuleViolated { rule } } } }"""
                .formatted(OLD, version)).path("closeUnit.errors")
                .entityList(Map.class)
                .get()
                .stream()
                .map(it -> it.get("rule") + " " + it.get("message"))
                .toList();
    }
}
