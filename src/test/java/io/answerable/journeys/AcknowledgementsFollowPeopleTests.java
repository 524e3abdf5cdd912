package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PersonJoined;
import io.answerable.policy.PolicyApi;
import io.answerable.signals.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

/** Process P4: requests for acknowledgement follow people who come, move and leave, also when a day was missed. */
class AcknowledgementsFollowPeopleTests extends PolicyApi {

    private @Autowired ApplicationEventPublisher events;

    private Echo echo;

    @BeforeEach
    void anEcho() {
        echo = new Echo(callers, events, transactions, jdbc);
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever gets another manager is not asked for what they acknowledged before the import")
    void aMoveWithinTheAudienceAsksNobody() {
        told(today,
                """
                        policies:
                          - {id: pol-01, title: AI Policy, version: 2, status: PUBLISHED, audience: ALL,
                             legal_review: {by: p-021, date: 2025-08-20}, approved: {by: p-001, date: 2025-09-01},
                             acknowledge_by: %s, outstanding: [p-053]}
                        """
                        .formatted(today.plusDays(9)));

        moves("p-030", "manager: {key: \"p-007\"}");
        moves("p-056", "unit: {key: \"ou-fin\"}");

        assertThat(open("pol-01", today)).containsExactly("p-053");
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever will move into the audience is asked on the first day there")
    void aPlannedMoveIsAskedOnItsDay() {
        guarded();
        moves("p-030", "unit: {key: \"ou-psa\"}, from: \"%s\"".formatted(today.plusDays(3)));
        assertThat(open("pol-08", today.plusDays(3))).doesNotContain("p-030");

        begins(today.plusDays(3));

        assertThat(open("pol-08", today.plusDays(3))).contains("p-030");
        assertThat(open("pol-08", today.plusDays(2))).doesNotContain("p-030");
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever came on a day that was missed is asked on the next one, and once")
    void aMissedDayIsMadeUpFor() {
        guarded();
        joins("p-099", today.plusDays(3));
        begins(today);
        begins(today.plusDays(5));

        assertThat(dueOf("pol-08", "p-099", today.plusDays(5))).containsExactly(today.plusDays(35).toString());
        begins(today.plusDays(5));
        begins(today.plusDays(4));
        begins(today.plusDays(6));
        assertThat(dueOf("pol-08", "p-099", today.plusDays(6))).containsExactly(today.plusDays(35).toString());
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever comes after a small change is asked for that edition, with as many days as the others had")
    void newcomersAreAskedAfterASmallChange() {
        guarded();
        step("p-007", "beginPolicyEdition", "pol-08", "");
        approved("pol-08");
        publish("pol-08", "substantial: false");
        echo.untilHeard(ours);
        assertThat(open("pol-08", today)).as("a small change asks nobody").isEmpty();

        joins("p-099", today);

        assertThat(dueOf("pol-08", "p-099", today)).containsExactly(today.plusDays(30).toString());
        ask("{ policy(by: {key: \"pol-08\"}) { acknowledged { required given open } } }").path("policy.acknowledged")
                .matchesJson("{\"required\": 1, \"given\": 0, \"open\": 1}");
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever leaves later than was planned is asked until then")
    void aPostponedDepartureKeepsTheRequest() {
        guarded();
        leaves("p-056", today.plusDays(3));
        assertThat(open("pol-08", today.plusDays(4))).doesNotContain("p-056");

        leaves("p-056", today.plusDays(20));

        assertThat(open("pol-08", today.plusDays(20))).contains("p-056");
        assertThat(open("pol-08", today.plusDays(21))).doesNotContain("p-056");
        leaves("p-056", today.plusDays(10));
        assertThat(open("pol-08", today.plusDays(11))).doesNotContain("p-056");
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever has acknowledged is not asked again when a departure moves")
    void aGivenAcknowledgementStays() {
        guarded();
        done("p-056", "acknowledgePolicy", "policy: {key: \"pol-08\"}, edition: 1", "acknowledgement { state }");
        leaves("p-056", today.plusDays(3));
        leaves("p-056", today.plusDays(20));

        assertThat(open("pol-08", today)).containsExactly("p-052", "p-053");
        assertThat(open("pol-08", today.plusDays(10))).containsExactly("p-052", "p-053");
    }

    @Test
    @DisplayName("P4 R-POL-07 Whoever moves out of the audience is asked no more, and is not late")
    void whoeverLeavesTheAudienceIsAskedNoMore() {
        guarded();
        moves("p-053", "unit: {key: \"ou-fin\"}, from: \"%s\"".formatted(today.plusDays(2)));

        assertThat(open("pol-08", today.plusDays(1))).contains("p-053");
        assertThat(open("pol-08", today.plusDays(2))).containsExactly("p-052", "p-056");
        assertThat(callers.asEverybody(ours, () -> signals.all(java.util.Set.of("POL-003"), today.plusDays(31)))
                .getFirst()
                .reason()).endsWith(": 2.");
    }

    @Test
    @DisplayName("R-POL-07 A policy for everybody is also for those who sit in no unit")
    void peopleWithoutUnitAreAsked() {
        ask("mutation { act: hirePerson(input: {key: \"p-098\", name: \"Jo Lie\"}) { errors { message } } }")
                .path("act.errors")
                .entityList(JsonNode.class)
                .hasSize(0);
        inForce("pol-09", "");
        echo.untilHeard(ours);

        assertThat(open("pol-09", today)).contains("p-098");
        ask("{ policy(by: {key: \"pol-09\"}) { acknowledged { required } } }").path("policy.acknowledged.required")
                .entity(Integer.class)
                .isEqualTo(9);
    }

    @Test
    @DisplayName("P4 R-POL-07 West of Greenwich whoever is hired in the evening is asked the same day")
    void theDayIsThatOfTheOrganisation() {
        var zone = ZoneId.of("Pacific/Honolulu");
        aTownIn(zone);
        guarded();
        joins("p-099", today);
        inTransaction(() -> jdbc.sql("update policy.acknowledgement set valid_until = valid_from").update());

        var evening = today.atTime(LocalTime.of(22, 0)).atZone(zone).toInstant();
        echo.deliver(ours, List.of(new PersonJoined(person("p-099"), unit("ou-psa"), null, null, today,
                new Provenance(ours, ActorRef.SYSTEM, evening, null, "echo"))));

        assertThat(open("pol-08", today)).containsExactly("p-099");
    }

    private void guarded() {
        inForce("pol-08", "audience: [{key: \"ou-psa\"}]");
        echo.untilHeard(ours);
    }

    private void begins(LocalDate day) {
        echo.deliver(ours, List.of(new CalendarDay(ours, day, new Provenance(ours, ActorRef.SYSTEM,
                Instant.parse(day + "T10:00:00Z"), null, "echo"))));
    }

    private void joins(String person, LocalDate from) {
        changed("hirePerson", "key: \"%s\", name: \"Ida Moe\", unit: {key: \"ou-psa\"}, from: \"%s\""
                .formatted(person, from));
    }

    private void moves(String person, String how) {
        changed("movePerson", changing(person) + how);
    }

    private void leaves(String person, LocalDate lastDay) {
        changed("recordDeparture", changing(person) + "lastDay: \"%s\"".formatted(lastDay));
    }

    private String changing(String person) {
        return "person: {key: \"%s\"}, expectedVersion: %d, ".formatted(person,
                ask("{ person(by: {key: \"%s\"}) { version } }".formatted(person)).path("person.version")
                        .entity(Integer.class)
                        .get());
    }

    private void changed(String act, String input) {
        ask("mutation { act: %s(input: {%s}) { errors { message } } }".formatted(act, input)).path("act.errors")
                .entityList(JsonNode.class)
                .hasSize(0);
        echo.untilHeard(ours);
    }

    private List<String> open(String policy, LocalDate day) {
        return requests(policy, day).stream()
                .map(it -> it.path("person").path("key").asString())
                .sorted()
                .toList();
    }

    private List<String> dueOf(String policy, String person, LocalDate day) {
        return requests(policy, day).stream()
                .filter(it -> it.path("person").path("key").asString().equals(person))
                .map(it -> it.path("due").asString())
                .toList();
    }

    private List<JsonNode> requests(String policy, LocalDate day) {
        return ask("""
                { acknowledgements(filter: {state: {eq: REQUESTED}}, asOf: "%s", first: 100) {
                    nodes { due person { key } policy { key } } } }""".formatted(day)).path("acknowledgements.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .filter(it -> it.path("policy").path("key").asString().equals(policy))
                .toList();
    }
}
