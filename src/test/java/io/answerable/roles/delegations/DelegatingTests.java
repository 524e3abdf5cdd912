package io.answerable.roles.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.spi.Deputies;
import io.answerable.roles.RolesApi;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A deputy acts for a while; the holder stays answerable. */
class DelegatingTests extends RolesApi {

    @Autowired Deputies deputies;

    @Test
    @DisplayName("R-ROL-38 the head of finance holds the role and the deputy acts")
    void theHolderHoldsAndTheDeputyActs() {
        var head = ask(
                """
                        { roleAssignment(by: {key: "ra-6"}) { holder { key } state deputies { key deputy { key } state } } }""");

        head.path("roleAssignment.holder.key").entity(String.class).isEqualTo("p-030");
        head.path("roleAssignment.deputies[*].deputy.key").entityList(String.class).containsExactly("p-032");
    }

    @Test
    void aDeputyStandsWhereTheHolderStands() {
        assertThat(standingOf(town.person("p-032"))).extracting(Standing.Held::role)
                .containsExactly("role.department-head");
        assertThat(town.asEverybody(() -> deputies.deputised(List.of(town.person("p-030"), town.person("p-038")),
                town.today))).containsExactly(town.person("p-030"));
    }

    @Test
    void whoeverIsAskedAcceptsAndActsFromToday() {
        var offered = delegate("p-038", "ra-8", "p-041", null);
        offered.path("offered.delegation.state").entity(String.class).isEqualTo("OFFERED");
        assertThat(standingOf(town.person("p-041"))).extracting(Standing.Held::role).containsExactly("role.end-user");

        var accepted = askAs("p-041", "mutation { acceptDelegation(input: {%s}) { delegation { state } } }"
                .formatted(handleOf(offered)), Permission.READ);

        accepted.path("acceptDelegation.delegation.state").entity(String.class).isEqualTo("ACTIVE");
        assertThat(standingOf(town.person("p-041"))).extracting(Standing.Held::role)
                .contains("role.business-owner");
    }

    @Test
    @DisplayName("R-ROL-38 a deputy who may not decide has none of the holder's rights")
    void aDeputyWhoOnlyPreparesDoesNotStandInForTheHolder() {
        var offered = delegate("p-038", "ra-8", "p-041", null, false);

        askAs("p-041", "mutation { acceptDelegation(input: {%s}) { delegation { state mayDecide } } }"
                .formatted(handleOf(offered)), Permission.READ).path("acceptDelegation.delegation.mayDecide")
                .entity(Boolean.class)
                .isEqualTo(false);

        assertThat(standingOf(town.person("p-041"))).extracting(Standing.Held::role).containsExactly("role.end-user");
    }

    @Test
    void whoeverIsAskedMayDecline() {
        var offered = delegate("p-038", "ra-8", "p-041", null);

        askAs("p-041", "mutation { declineDelegation(input: {%s}) { delegation { state } } }"
                .formatted(handleOf(offered)), Permission.READ).path("declineDelegation.delegation.state")
                .entity(String.class)
                .isEqualTo("DECLINED");
    }

    @Test
    void theHolderEndsItEarly() {
        var handle = ask("{ delegations { nodes { id version } } }");

        var ended = askAs("p-030", """
                mutation { endDelegation(input: {delegation: "%s", expectedVersion: 1}) { delegation { to } } }"""
                .formatted(handle.path("delegations.nodes[0].id").entity(String.class).get()), Permission.READ);

        ended.path("endDelegation.delegation.to").entity(String.class).isEqualTo(town.today.toString());
    }

    @Test
    @DisplayName("R-3 nobody deputises for longer than the role is held")
    void aDelegationKeepsWithinTheAssignment() {
        ask("mutation { endRoleAssignment(input: {%s, lastDay: \"%s\"}) { errors { message } } }"
                .formatted(assignment("ra-8"), town.today.plusDays(5)));

        delegate("p-038", "ra-8", "p-041", town.today.plusDays(6).toString())
                .path("offered.errors[*].rule")
                .entityList(String.class)
                .containsExactly("R-3");
    }

    @Test
    @DisplayName("R-3 a delegation for an absence ends with the absence")
    void aDelegationKeepsWithinTheAbsenceForWhichItIsGiven() {
        var back = town.today.plusDays(10);
        ask("mutation { startLeave(input: {%s, from: \"%s\", to: \"%s\"}) { errors { message } } }"
                .formatted(
                        handle("person", "person", "p-038").replaceFirst("person: \"([^\"]*)\"",
                                "person: {id: \"$1\"}"),
                        town.today, back))
                .path("startLeave.errors")
                .entityList(Object.class)
                .hasSize(0);

        delegate("p-038", "ra-8", "p-041", back.plusDays(1).toString()).path("offered.errors[*].rule")
                .entityList(String.class)
                .containsExactly("R-3");
        delegate("p-038", "ra-8", "p-041", null).path("offered.delegation.to")
                .entity(String.class)
                .isEqualTo(back.toString());
    }

    @Test
    void delegationsArePagedByKeyAndState() {
        delegate("p-038", "ra-8", "p-041", null);
        delegate("p-038", "ra-8", "p-039", null);

        var first = ask("{ delegations(first: 2) { nodes { key } totalCount pageInfo { endCursor hasNextPage } } }");
        var second = ask("{ delegations(first: 2, after: \"%s\") { nodes { key } pageInfo { hasNextPage } } }"
                .formatted(first.path("delegations.pageInfo.endCursor").entity(String.class).get()));

        first.path("delegations.totalCount").entity(Integer.class).isEqualTo(3);
        first.path("delegations.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("delegations.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        var all = new java.util.ArrayList<>(first.path("delegations.nodes[*].key").entityList(String.class).get());
        all.addAll(second.path("delegations.nodes[*].key").entityList(String.class).get());
        assertThat(all).hasSize(3).isSorted().doesNotHaveDuplicates();
        ask("{ delegations(filter: {state: {in: [OFFERED]}}) { nodes { state } totalCount } }")
                .path("delegations.nodes[*].state")
                .entityList(String.class)
                .containsExactly("OFFERED", "OFFERED");
        ask("{ delegations(filter: {state: {in: [ACTIVE]}}) { totalCount } }").path("delegations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-4 a deputy is bound by segregation like the holder")
    void anAuditorDoesNotDeputiseForAnOwner() {
        delegate("p-038", "ra-8", "p-023", null).path("offered.errors[*].rule")
                .entityList(String.class)
                .containsExactly("SOD-001");
    }

    @Test
    void whoeverHasLeftDoesNotDeputise() {
        delegate("p-038", "ra-8", "p-060", null).path("offered.errors[*].rule")
                .entityList(String.class)
                .containsExactly("R-2");
    }

    @Test
    void onlyTheHolderOrWhoeverAssignsRolesDelegates() {
        delegate("p-039", "ra-8", "p-041", null).path("offered.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void anotherOrganisationSeesNoDelegation() {
        callers.asEverybody(callers.newOrganisation(), () -> api.document("{ delegations { totalCount } }").execute())
                .path("delegations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private Response delegate(String by, String assignment, String deputy,
            @org.jspecify.annotations.Nullable String to) {
        return delegate(by, assignment, deputy, to, true);
    }

    private Response delegate(String by, String assignment, String deputy,
            @org.jspecify.annotations.Nullable String to, boolean mayDecide) {
        var id = ask("{ roleAssignment(by: {key: \"%s\"}) { id } }".formatted(assignment)).path("roleAssignment.id")
                .entity(String.class)
                .get();
        return askAs(by, """
                mutation { offered: delegateRole(input: {assignment: "%s", deputy: {key: "%s"}, mayDecide: %s%s}) {
                    delegation { id state to } errors { code ... on RuleViolated { rule } } } }"""
                .formatted(id, deputy, mayDecide, to == null ? "" : ", to: \"" + to + "\""), Permission.READ);
    }

    private static String handleOf(Response offered) {
        return "delegation: \"" + offered.path("offered.delegation.id").entity(String.class).get()
                + "\", expectedVersion: 1";
    }

    private Collection<Standing.Held> standingOf(PersonId person) {
        return callers.heldBy(town.organisation, person, town.today);
    }
}
