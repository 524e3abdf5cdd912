package io.answerable.risk.incidents;

import static io.answerable.access.Permission.HANDLE_INCIDENTS;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.risk.DeadlineMissed;
import io.answerable.risk.RiskApi;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** R-RSK-16: incidents with their deadlines, steps and lessons. */
@RecordApplicationEvents
class IncidentTests extends RiskApi {

    private @Autowired TellingOfMissedDeadlines telling;

    private @Autowired StatementCounter counter;

    private @Autowired ApplicationEvents events;

    @Test
    @DisplayName("P8 From the report to the lesson; no incident is closed while a deadline is open")
    void anIncidentIsHandledUntilSomethingIsLearnt() {
        report();
        act("closeIncident", 1, "lesson: \"Test more\"", "RSK-005");
        ask("mutation { triageIncident(input: {incident: {key: \"inc-1\"}, expectedVersion: 1, severity: SERIOUS}) {"
                + " incident { state deadlines { kind legal due } } " + ERRORS + " } }")
                .path("triageIncident.incident")
                .matchesJsonStrictly("""
                        {"state": "TRIAGED", "deadlines": [{"kind": "CONTAIN", "legal": false, "due": "%s"},
                            {"kind": "INTERNAL_REPORT", "legal": false, "due": "%s"}]}"""
                        .formatted(town.today.plusDays(2), town.today.plusDays(7)));
        act("investigateIncident", 2, "", "TRANSITION_NOT_ALLOWED");
        act("containIncident", 2, "", null);
        act("investigateIncident", 3, "", null);
        act("recordIncidentStep", 4, "step: \"Asked the supplier\"", null);
        act("closeIncident", 5, "lesson: \"Test more\"", "RSK-005");
        act("meetIncidentDeadline", 5, "kind: INTERNAL_REPORT", null);
        act("closeIncident", 6, "lesson: \"Test more\"", null);
        act("recordIncidentStep", 7, "step: \"One more thing\"", "TRANSITION_NOT_ALLOWED");

        ask("{ incident(by: {key: \"inc-1\"}) { state lesson steps { text } deadlines { missed } } }").path("incident")
                .matchesJsonStrictly("""
                        {"state": "CLOSED", "lesson": "Test more", "steps": [{"text": "Asked the supplier"}],
                            "deadlines": [{"missed": false}, {"missed": false}]}""");
        assertThat(acts("inc-1")).containsExactly("REPORTED", "TRIAGED", "CONTAINED", "INVESTIGATION_BEGUN",
                "STEP_TAKEN", "DEADLINE_MET", "CLOSED");
    }

    @Test
    @DisplayName("RSK-005 begins the day after the last good day")
    void aMissedDeadlineIsFound() {
        report();
        assertThat(missedOn(7)).isZero();
        assertThat(missedOn(8)).isEqualTo(1);
    }

    @Test
    @DisplayName("P8 A missed deadline is told once, and costs nothing more the next day")
    void aMissedDeadlineIsToldOnce() {
        report();
        ask(REPORT.replace("inc-1", "inc-2"));
        assertThat(toldOn(7)).as("nothing is missed").hasSize(1);

        var statements = toldOn(8);

        assertThat(events.stream(DeadlineMissed.class)
                .filter(it -> it.provenance().organisation().equals(town.organisation))).hasSize(2);
        assertThat(statements).filteredOn(it -> it.contains("insert into risk.")).hasSize(1);
        assertThat(toldOn(9)).hasSize(1);
        assertThat(toldOn(8)).as("a day that is told again").hasSize(1);
    }

    private List<String> toldOn(int daysAhead) {
        return Objects.requireNonNull(callers.asEverybody(town.organisation,
                () -> transactions.execute(status -> counter.statementsOf(
                        () -> telling.tell(town.today.plusDays(daysAhead), actor.provenance())))));
    }

    @Test
    void permissionsReachASystem() {
        as(somebodyOf("p-047", HANDLE_INCIDENTS, "ai-22"), REPORT).path("reportIncident.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as(somebodyOf("p-038", HANDLE_INCIDENTS, "ai-10"), REPORT).path("reportIncident.errors")
                .entityList(Object.class)
                .hasSize(0);
        as(somebodyOf("p-047", READ_GOVERNANCE, "ai-22"),
                "{ incidents { totalCount } incident(by: {key: \"inc-1\"}) { key } }")
                .path("incidents.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("incident")
                .valueIsNull();
    }

    @Test
    void anIncidentOfAnotherOrganisationIsUnknown() {
        report();
        var id = ask("{ incident(by: {key: \"inc-1\"}) { id } }").path("incident.id").entity(String.class).get();
        town = newTown();
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    private static final String REPORT = """
            mutation { reportIncident(input: {key: "inc-1", title: "Wrong answer", aiSystem: {key: "ai-10"}}) {
                incident { key state } %s } }""".formatted(ERRORS);

    private Response report() {
        return ask(REPORT);
    }

    @Test
    @DisplayName("Article 73(2): the law counts from the day on which the organisation got to know of an incident")
    void anIncidentTellsWhenAndFromWhomItIsKnown() {
        ask("""
                mutation { reportIncident(input: {key: "inc-2", title: "Wrong advice", aiSystem: {key: "ai-10"},
                    occurredOn: "%s", knownOn: "%s", reportedBy: {key: "p-039"}}) { incident { occurredOn knownOn
                    reportedBy { key } legalCase } %s } }"""
                .formatted(town.today.minusDays(9), town.today.minusDays(3), ERRORS)).path("reportIncident.incident")
                .matchesJsonStrictly("""
                        {"occurredOn": "%s", "knownOn": "%s", "reportedBy": {"key": "p-039"}, "legalCase": null}"""
                        .formatted(town.today.minusDays(9), town.today.minusDays(3)));
        ask("""
                mutation { triageIncident(input: {incident: {key: "inc-2"}, expectedVersion: 1, severity: MINOR,
                    legalCase: DEATH}) { errors { code field } } }""").path("triageIncident.errors")
                .matchesJsonStrictly("""
                        [{"code": "VALIDATION_FAILED", "field": ["legalCase"]}]""");
        ask("""
                mutation { triageIncident(input: {incident: {key: "inc-2"}, expectedVersion: 1, severity: CRITICAL,
                    legalCase: DEATH}) { %s } }""".formatted(ERRORS));
        ask("{ incident(by: {key: \"inc-2\"}) { legalCase } }").path("incident.legalCase")
                .entity(String.class)
                .isEqualTo("DEATH");
        ask("""
                mutation { reportIncident(input: {title: "Wrong advice", occurredOn: "%s", knownOn: "%s"}) { %s } }"""
                .formatted(town.today, town.today.minusDays(1), ERRORS)).path("reportIncident.errors")
                .matchesJson("[{\"field\": [\"knownOn\"]}]");
    }

    @Test
    void twoWhoNoteStepsAtTheSameTimeDoNotHinderEachOther() {
        report();
        act("recordIncidentStep", 1, "step: \"Asked the supplier\"", null);
        act("recordIncidentStep", 1, "step: \"Asked the users\"", null);

        ask("{ incident(by: {key: \"inc-1\"}) { version steps { text } } }").path("incident").matchesJsonStrictly("""
                {"version": 3, "steps": [{"text": "Asked the supplier"}, {"text": "Asked the users"}]}""");
    }

    private void act(String act, int version, String more, @org.jspecify.annotations.Nullable String refusal) {
        var seen = act.equals("recordIncidentStep") ? "" : "expectedVersion: " + version;
        var answer = ask("mutation { %s(input: {incident: {key: \"inc-1\"} %s %s}) { %s } }"
                .formatted(act, seen, more, ERRORS)).path(act + ".errors");
        if (refusal == null) {
            answer.entityList(Object.class).hasSize(0);
        } else {
            assertThat(answer.entity(Object.class).get().toString()).contains(refusal);
        }
    }

    private int missedOn(int daysAhead) {
        return callers.asEverybody(town.organisation,
                () -> signals.all(Set.of("RSK-005"), town.today.plusDays(daysAhead)).size());
    }
}
