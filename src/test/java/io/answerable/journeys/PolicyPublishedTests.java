package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.policy.PolicyApi;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyRetired;
import io.answerable.signals.CalendarDay;
import io.answerable.signals.spi.DutyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

/** Process P4: what happens when a policy is published, and that it happens once, late or in another order. */
class PolicyPublishedTests extends PolicyApi {

    private static final List<String> GUARDS = List.of("p-052", "p-053", "p-056");

    private @Autowired ApplicationEventPublisher events;
    private @Autowired UnitDirectory units;

    private Echo echo;

    @BeforeEach
    void aSystemThatIsTested() {
        echo = new Echo(callers, events, transactions, jdbc);
        told(today,
                """
                        systems:
                          - {id: ai-20, name: Dispatcher, unit: ou-psa, using_units: [ou-psa], state: TESTING, category: MINIMAL}
                        """);
    }

    @Test
    @DisplayName("P4 R-POL-06 R-POL-07 R-POL-11 From publication to supersession")
    void fromPublicationToSupersession() {
        assertThat(guidance()).isEqualTo("OPEN");
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));

        assertThat(open(today)).containsExactlyElementsOf(GUARDS);
        assertThat(guidance()).isEqualTo("MET");

        joins("p-099", today.plusDays(7));
        echo.deliver(ours, List.of(new CalendarDay(ours, today.plusDays(7), by())));
        assertThat(open(today.plusDays(7))).containsExactly("p-052", "p-053", "p-056", "p-099");
        assertThat(dutiesOf("p-099", DutyKind.ACKNOWLEDGEMENT, today.plusDays(7)))
                .containsExactly("pol-08 " + today.plusDays(37));

        done("p-053", "acknowledgePolicy", "policy: {key: \"pol-08\"}, edition: 1", "acknowledgement { state }");
        assertThat(found("POL-003", today.plusDays(30))).as("due today").isEmpty();
        assertThat(found("POL-003", today.plusDays(31))).containsExactly("pol-08 " + today.plusDays(31));
        assertThat(late(today.plusDays(31))).endsWith(": 2.");
        assertThat(late(today.plusDays(38))).as("the newcomer is late by now").endsWith(": 3.");
        assertThat(seenBy("p-052")).as("a team lead sees their people").containsExactly("p-052", "p-056");

        nextEdition("substantial: false");
        assertThat(open(today.plusDays(7))).as("a small change asks nobody, and no longer for the old one").isEmpty();
        assertThat(found("POL-003", today.plusDays(38))).isEmpty();

        nextEdition("substantial: true, acknowledgeBy: \"%s\"".formatted(today.plusDays(10)));
        assertThat(open(today)).containsExactlyElementsOf(GUARDS);

        step("p-007", "retirePolicy", "pol-08", "reason: \"No longer used\"");
        echo.untilHeard(ours);
        assertThat(open(today)).isEmpty();
        assertThat(guidance()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("P4 Hearing of everything again, late and in the other order changes nothing")
    void hearingOfItAgainChangesNothing() {
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
        joins("p-099", today.plusDays(7));
        done("p-053", "acknowledgePolicy", "policy: {key: \"pol-08\"}, edition: 1", "acknowledgement { state }");
        leaves("p-056", today.plusDays(3));
        nextEdition("substantial: true, acknowledgeBy: \"%s\"".formatted(today.plusDays(20)));
        var firstDay = new CalendarDay(ours, today.plusDays(7), by());
        echo.deliver(ours, List.of(firstDay));
        var before = everything();

        var heard = new ArrayList<GovernanceEvent>(List.of(first(), joined(), left(), second(), firstDay));
        echo.deliver(ours, heard);
        echo.deliver(ours, heard.reversed());

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("P4 What is heard of in the other order comes to the same")
    void theOtherOrderComesToTheSame() {
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
        leaves("p-056", today.plusDays(3));
        var before = everything();
        forgetRequests();

        echo.deliver(ours, List.of(left(), first()));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("P4 A publication that is heard of after the policy was retired asks nobody")
    void aLatePublicationAsksNobody() {
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
        step("p-007", "retirePolicy", "pol-08", "reason: \"No longer used\"");
        echo.untilHeard(ours);
        forgetRequests();

        echo.deliver(ours, List.of(new PolicyRetired(policy(), 1, today, by()), first()));

        assertThat(everything()).containsOnly("[]");
    }

    @Test
    @DisplayName("P4 Whoever was hired before the publication is asked on the first day")
    void whoeverBeginsLaterIsAskedOnTheFirstDay() {
        joins("p-099", today.plusDays(7));
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
        assertThat(open(today.plusDays(7))).doesNotContain("p-099");

        echo.deliver(ours, List.of(new CalendarDay(ours, today.plusDays(7), by())));

        assertThat(open(today.plusDays(7))).contains("p-099");
        assertThat(open(today.plusDays(6))).doesNotContain("p-099");
    }

    @Test
    @DisplayName("P4 Whoever moves into the audience is asked")
    void whoeverMovesIntoTheAudienceIsAsked() {
        published("acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
        var version = ask("{ person(by: {key: \"p-030\"}) { version } }").path("person.version")
                .entity(Integer.class)
                .get();

        changed("movePerson", "person: {key: \"p-030\"}, expectedVersion: %d, unit: {key: \"ou-psa\"}"
                .formatted(version));

        assertThat(open(today)).containsExactly("p-030", "p-052", "p-053", "p-056");
    }

    private void published(String terms) {
        draft("pol-08", "topics: [\"OPERATIONAL_GUIDANCE\"], audience: [{key: \"ou-psa\"}]");
        approved("pol-08");
        publish("pol-08", terms);
        echo.untilHeard(ours);
    }

    private void nextEdition(String terms) {
        step("p-007", "beginPolicyEdition", "pol-08", "");
        approved("pol-08");
        publish("pol-08", terms);
        echo.untilHeard(ours);
    }

    private void joins(String person, LocalDate from) {
        changed("hirePerson", "key: \"%s\", name: \"Ida Moe\", unit: {key: \"ou-psa\"}, from: \"%s\""
                .formatted(person, from));
    }

    private void leaves(String person, LocalDate lastDay) {
        var version = ask("{ person(by: {key: \"%s\"}) { version } }".formatted(person)).path("person.version")
                .entity(Integer.class)
                .get();
        changed("recordDeparture", "person: {key: \"%s\"}, expectedVersion: %d, lastDay: \"%s\"".formatted(person,
                version, lastDay));
    }

    private void changed(String act, String input) {
        ask("mutation { act: %s(input: {%s}) { errors { message } } }".formatted(act, input)).path("act.errors")
                .entityList(JsonNode.class)
                .hasSize(0);
        echo.untilHeard(ours);
    }

    /** As if none of the listeners had run yet. */
    private void forgetRequests() {
        inTransaction(() -> jdbc.sql("update policy.acknowledgement set valid_until = valid_from").update());
    }

    private Provenance by() {
        return new Provenance(ours, ActorRef.SYSTEM, Instant.parse(today + "T10:00:00Z"), null, "echo");
    }

    private PolicyId policy() {
        return inTransaction(() -> Objects.requireNonNull(policies.idsOf(List.of("pol-08")).get("pol-08")));
    }

    private UnitId guards() {
        return inTransaction(() -> Objects.requireNonNull(units.idsOf(List.of("ou-psa")).get("ou-psa")));
    }

    private PolicyPublished first() {
        return new PolicyPublished(policy(), 1, List.of(guards()), today, today.plusDays(30), null, true, by());
    }

    private PolicyPublished second() {
        return new PolicyPublished(policy(), 2, List.of(guards()), today, today.plusDays(20), null, true, by());
    }

    private PersonJoined joined() {
        return new PersonJoined(person("p-099"), guards(), null, null, today.plusDays(7), by());
    }

    private PersonLeft left() {
        return new PersonLeft(person("p-056"), today.plusDays(3), by());
    }

    private String guidance() {
        return ask("{ aiSystem(by: {key: \"ai-20\"}) { gate(name: \"G4\") { items { requirement state } } } }")
                .path("aiSystem.gate.items")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .filter(it -> it.path("requirement").asString().equals("OPERATIONAL_GUIDANCE_PUBLISHED"))
                .map(it -> it.path("state").asString())
                .findFirst()
                .orElse("none");
    }

    private String late(LocalDate day) {
        return callers.asEverybody(ours, () -> signals.all(java.util.Set.of("POL-003"), day)).getFirst().reason();
    }

    private List<String> seenBy(String person) {
        return askAs(person, "{ acknowledgements(filter: {state: {eq: REQUESTED}}) { nodes { person { key } } } }")
                .path("acknowledgements.nodes[*].person.key")
                .entityList(String.class)
                .get()
                .stream()
                .sorted()
                .toList();
    }

    /** Who is asked on the days that matter. */
    private List<String> everything() {
        return List.of(today, today.plusDays(3), today.plusDays(4), today.plusDays(7), today.plusDays(30))
                .stream()
                .map(it -> open(it).toString())
                .toList();
    }

    private List<String> open(LocalDate day) {
        return ask("""
                { acknowledgements(filter: {state: {eq: REQUESTED}}, asOf: "%s") { nodes { person { key } } } }"""
                .formatted(day)).path("acknowledgements.nodes[*].person.key")
                .entityList(String.class)
                .get()
                .stream()
                .sorted()
                .toList();
    }
}
