package io.answerable.policy.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.policy.PolicyApi;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who has to acknowledge policies, and who has. */
class AcknowledgementsTests extends PolicyApi {

    private static final String OUTSTANDING = """
            policies:
              - {id: pol-01, title: AI Policy, version: 2, status: PUBLISHED, legal_review: {by: p-021, date: 2025-08-20},
                 approved: {by: p-001, date: 2025-09-01}, audience: ALL, acknowledge_by: %s, outstanding: [%s]}
            """;

    @Test
    @DisplayName("R-POL-07 Whom a policy addresses is asked, confirms for oneself, and is counted no more")
    void peopleConfirmForThemselves() {
        inForce("pol-1", "audience: [{key: \"ou-psa\"}]");
        awaitOpen("pol-1", "p-052", "p-053", "p-056");

        var given = done("p-053", "acknowledgePolicy", "policy: {key: \"pol-1\"}, edition: 1",
                "acknowledgement { state since due overdue person { key } policy { key } }").path("acknowledgement");

        assertThat(given.path("state").asString()).isEqualTo("GIVEN");
        assertThat(given.path("person").path("key").asString()).isEqualTo("p-053");
        assertThat(open("pol-1")).containsExactly("p-052", "p-056");
        ask("{ policy(by: {key: \"pol-1\"}) { acknowledged { required given open overdue } } }")
                .path("policy.acknowledged")
                .matchesJson("{\"required\": 3, \"given\": 1, \"open\": 2, \"overdue\": 0}");
        assertThat(acts("pol-1")).contains("ACKNOWLEDGEMENTS_REQUESTED", "ACKNOWLEDGED");
        done("p-053", "acknowledgePolicy", "policy: {key: \"pol-1\"}, edition: 1", "acknowledgement { state }");
        assertThat(acts("pol-1").stream().filter("ACKNOWLEDGED"::equals)).hasSize(1);
    }

    @Test
    @DisplayName("R-POL-07 Nobody confirms what they were not asked, nor for somebody else")
    void nobodyConfirmsForOthers() {
        inForce("pol-1", "audience: [{key: \"ou-psa\"}]");
        awaitOpen("pol-1", "p-052", "p-053", "p-056");

        assertThat(refused("p-030", "acknowledgePolicy", "policy: {key: \"pol-1\"}, edition: 1")).containsExactly(
                "NotFound NOT_FOUND [policy]");
        assertThat(refused("p-053", "acknowledgePolicy", "policy: {key: \"pol-1\"}, edition: 2")).containsExactly(
                "NotFound NOT_FOUND [policy]");
        ask("mutation { acknowledgePolicy(input: {policy: {key: \"pol-1\"}, edition: 1}) { errors { code } } }")
                .path("acknowledgePolicy.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    @DisplayName("R-POL-07 Whoever counts as having confirmed before the dossier came is told so")
    void whoeverConfirmedBeforeIsToldSo() {
        told(today, OUTSTANDING.formatted(today.plusDays(9), "p-053"));

        assertThat(answered("p-030", 2)).isEqualTo("TransitionNotAllowed You have acknowledged this edition already.");
        assertThat(answered("p-030", 1)).isEqualTo("NotFound You have not been asked to acknowledge this edition.");
        ask("{ policy(by: {key: \"pol-01\"}) { acknowledged { required given open } } }").path("policy.acknowledged")
                .matchesJson("{\"required\": 8, \"given\": 7, \"open\": 1}");
    }

    @Test
    @DisplayName("R-POL-07 Whom a small change has not asked has acknowledged the edition before it, not this one")
    void aSmallChangeIsNotAcknowledged() {
        told(today.minusDays(1), OUTSTANDING.formatted(today.plusDays(9), "p-053"));
        step("p-007", "beginPolicyEdition", "pol-01", "");
        approved("pol-01");
        publish("pol-01", "substantial: false");

        assertThat(answered("p-030", 3)).isEqualTo("NotFound You have not been asked to acknowledge this edition.");
    }

    private String answered(String person, int edition) {
        var error = act(person, "acknowledgePolicy", "policy: {key: \"pol-01\"}, edition: " + edition, "__typename")
                .path("errors")
                .path(0);
        return error.path("__typename").asString() + " " + error.path("message").asString();
    }

    @Test
    @DisplayName("R-POL-07 POL-003 From the day after the last good day it counts those at work who have not confirmed")
    void overdueFromTheDayAfter() {
        told(today, OUTSTANDING.formatted(today.minusDays(1), "p-030, p-053, p-056"));

        assertThat(found("POL-003", today.minusDays(1))).as("due today").isEmpty();
        assertThat(found("POL-003", today)).as("due yesterday").containsExactly("pol-01 " + today);
        assertThat(reason()).contains(": 3.");
    }

    @Test
    @DisplayName("R-POL-07 POL-003 Whoever is on leave or has left is not counted")
    void onlyThoseAtWorkCount() {
        told(today,
                """
                        people:
                          - {id: p-053, name: Gro Dahl, unit: ou-psa, manager: p-052, status: ON_LEAVE, leave: {from: %s, to: %s}}
                          - {id: p-056, name: Hal Vik, unit: ou-psa, manager: p-052, status: LEFT, left: %s}
                        """
                        .formatted(today.minusDays(3), today.plusDays(3), today.minusDays(1))
                        + OUTSTANDING.formatted(today.minusDays(9), "p-053, p-056"));

        assertThat(found("POL-003", today)).isEmpty();
        assertThat(found("POL-003", today.minusDays(4))).as("all were at work")
                .containsExactly("pol-01 " + today.minusDays(8));
    }

    @Test
    @DisplayName("R-POL-07 The next dossier tells who is still outstanding")
    void theNextDossierTellsWhoIsLeft() {
        told(today.minusDays(5), OUTSTANDING.formatted(today.plusDays(9), "p-030, p-053"));
        assertThat(open("pol-01")).containsExactly("p-030", "p-053");
        told(today, OUTSTANDING.formatted(today.plusDays(9), "p-053, p-056"));

        assertThat(open("pol-01")).containsExactly("p-053", "p-056");
        assertThat(open("pol-01", today.minusDays(1))).containsExactly("p-030", "p-053");
    }

    @Test
    @DisplayName("R-POL-07 Whoever joins is asked for what is in force; whoever leaves is asked no more")
    void newcomersAreAskedAndLeaversAreNot() {
        inForce("pol-1", "");
        awaitOpen("pol-1", "p-001", "p-007", "p-012", "p-021", "p-030", "p-052", "p-053", "p-056");
        var start = today;

        ask("mutation { hirePerson(input: {key: \"p-099\", name: \"Ida Moe\", unit: {key: \"ou-fin\"}, from: \"%s\"}) { errors { message } } }"
                .formatted(start)).path("hirePerson.errors").entityList(JsonNode.class).hasSize(0);
        await().untilAsserted(() -> assertThat(dutiesOf("p-099", DutyKind.ACKNOWLEDGEMENT, start)).containsExactly(
                "pol-1 " + start.plusDays(30)));

        leaves("p-056", today);
        await().untilAsserted(() -> assertThat(open("pol-1", today.plusDays(1))).doesNotContain("p-056"));
        assertThat(open("pol-1", today)).contains("p-056");
    }

    private void leaves(String person, LocalDate lastDay) {
        var version = ask("{ person(by: {key: \"%s\"}) { version } }".formatted(person)).path("person.version")
                .entity(Integer.class)
                .get();
        ask("mutation { recordDeparture(input: {person: {key: \"%s\"}, expectedVersion: %d, lastDay: \"%s\"}) { errors { message } } }"
                .formatted(person, version, lastDay)).path("recordDeparture.errors")
                .entityList(JsonNode.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("R-POL-07 A team lead sees what is open for their people, others only their own")
    void teamLeadsSeeTheirPeople() {
        inForce("pol-1", "");
        awaitOpen("pol-1", "p-001", "p-007", "p-012", "p-021", "p-030", "p-052", "p-053", "p-056");

        assertThat(seenBy("p-053")).containsExactly("p-053");
        assertThat(seenBy("p-007")).hasSize(8);
        assertThat(seenBy("p-030")).containsExactly("p-030");
        assertThat(callers.asPerson(ours, person("p-052"), () -> api.document(LIST).execute(),
                io.answerable.access.Permission.READ)
                .path("acknowledgements.nodes[*].person.key")
                .entityList(String.class)
                .get()).containsExactlyInAnyOrder("p-052", "p-053", "p-056");
    }

    @Test
    @DisplayName("R-POL-07 Who leads somebody today decides who sees what they had to acknowledge, also on earlier days")
    void todaysLineDecidesAboutEarlierDays() {
        told(today.minusDays(5), OUTSTANDING.formatted(today.plusDays(9), "p-053, p-056"));
        var version = ask("{ person(by: {key: \"p-053\"}) { version } }").path("person.version")
                .entity(Integer.class)
                .get();
        ask("mutation { act: movePerson(input: {person: {key: \"p-053\"}, expectedVersion: %d, unit: {key: \"ou-fin\"}, manager: {key: \"p-030\"}}) { errors { message } } }"
                .formatted(version)).path("act.errors").entityList(JsonNode.class).hasSize(0);

        assertThat(seenAsReader("p-052", today.minusDays(1))).containsExactly("p-056");
        assertThat(seenAsReader("p-030", today.minusDays(1))).containsExactly("p-053");
    }

    private List<String> seenAsReader(String person, LocalDate day) {
        return callers.asPerson(ours, person(person), () -> api
                .document(LIST.replace("(filter", "(asOf: \"%s\", filter".formatted(day)))
                .execute(), io.answerable.access.Permission.READ)
                .path("acknowledgements.nodes[*].person.key")
                .entityList(String.class)
                .get();
    }

    private static final String LIST = "{ acknowledgements(filter: {state: {eq: REQUESTED}}) { nodes { person { key } } } }";

    private List<String> seenBy(String person) {
        return askAs(person, LIST).path("acknowledgements.nodes[*].person.key").entityList(String.class).get();
    }

    @Test
    void requestsBelongToTheirOrganisation() {
        inForce("pol-1", "");
        await().until(() -> !open("pol-1").isEmpty());
        ours = newTown();

        ask("{ acknowledgements { totalCount } }").path("acknowledgements.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void pagesFollowEachOther() {
        inForce("pol-1", "");
        awaitOpen("pol-1", "p-001", "p-007", "p-012", "p-021", "p-030", "p-052", "p-053", "p-056");

        var first = ask(
                "{ acknowledgements(first: 5, filter: {overdue: false}) { totalCount pageInfo { endCursor } nodes { person { key } } } }");
        first.path("acknowledgements.totalCount").entity(Integer.class).isEqualTo(8);
        var cursor = first.path("acknowledgements.pageInfo.endCursor").entity(String.class).get();
        ask("{ acknowledgements(first: 5, after: \"%s\") { nodes { person { key } } } }".formatted(cursor))
                .path("acknowledgements.nodes")
                .entityList(JsonNode.class)
                .hasSize(3);
    }

    private String reason() {
        return callers.asEverybody(ours, () -> signals.all(java.util.Set.of("POL-003"), today)).getFirst().reason();
    }

    private void awaitOpen(String policy, String... people) {
        await().untilAsserted(() -> assertThat(open(policy)).containsExactly(people));
    }

    private List<String> open(String policy) {
        return open(policy, today);
    }

    private List<String> open(String policy, LocalDate day) {
        return ask("""
                { acknowledgements(filter: {state: {eq: REQUESTED}}, asOf: "%s", first: 100) {
                    nodes { person { key } policy { key } } } }""".formatted(day)).path("acknowledgements.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .filter(it -> it.path("policy").path("key").asString().equals(policy))
                .map(it -> it.path("person").path("key").asString())
                .sorted()
                .toList();
    }
}
