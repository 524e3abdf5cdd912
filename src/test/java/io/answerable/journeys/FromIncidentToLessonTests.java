package io.answerable.journeys;

import static io.answerable.journeys.Story.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import io.answerable.signals.CalendarDay;
import io.answerable.signals.KeepingUp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * P8: a system that ranks applicants does harm. The clock of each incident follows from how grave it is and from what the law
 * asks for on that day; a critical one stops the system; what is not done in time is found the day after; and in the end
 * something is learnt. Hearing of it twice, late or in another order changes nothing.
 */
@AnswerableTest
class FromIncidentToLessonTests {

    private static final String DAY = "2026-01-01";
    private static final String DOCUMENT = "journeys/incidentToLesson";

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired IncidentDirectory incidents;

    @Autowired AiSystemRegister register;

    @Autowired ApplicationEventPublisher events;

    @Autowired TransactionTemplate transactions;

    @Autowired CurrentActor actor;

    @Autowired JdbcClient jdbc;

    @Autowired KeepingUp keepingUp;

    private Story story;
    private KeepingUp.Follower signals;
    private Echo echo;
    private LocalDate today;

    @BeforeEach
    void found() {
        story = new Story(callers, people, dossiers, api);
        story.told(DAY, ORGANISATION + SYSTEM.formatted("IN_USE"));
        echo = new Echo(callers, events, transactions, jdbc);
        today = callers.asEverybody(story.organisation(), actor::today);
        signals = keepingUp.with(story.organisation());
        story.follow(signals::after);
    }

    @AfterEach
    void theLedgerToldOfEverythingThatRulesRead() {
        signals.atTheEnd();
    }

    @Test
    @DisplayName("P8 From the incident to its lesson, through the API alone, by the right people")
    void fromIncidentToLesson() {
        reportedByWhoeverHandlesIncidents();
        theOwnClockRunsWhileTheLawAsksForNothing();
        theLawAsksForAReportInFewerDaysTheGraverItIs();
        aCriticalIncidentSuspendsTheSystem();
        whatIsNotDoneInTimeIsFoundTheDayAfter();
        containedInvestigatedAndClosedWithALesson();
        hearingOfItAgainChangesNothing();
    }

    private void reportedByWhoeverHandlesIncidents() {
        story.denied("clerk", "reportIncident", about(Map.of("key", "inc-1", "title", "Nobody over fifty")),
                "NOT_PERMITTED");
        story.done("handler", "reportIncident", about(Map.of("key", "inc-1", "title", "Nobody over fifty")));

        assertThat(deadlines("inc-1")).containsExactly("INTERNAL_REPORT " + today.plusDays(7));
        story.denied("clerk", "triageIncident", change("inc-1", Map.of("severity", "SERIOUS")), "NOT_PERMITTED");
    }

    private void theOwnClockRunsWhileTheLawAsksForNothing() {
        does("triageIncident", "inc-1", Map.of("severity", "SERIOUS"));

        assertThat(deadlines("inc-1")).containsExactly("CONTAIN " + today.plusDays(2),
                "INTERNAL_REPORT " + today.plusDays(7));
        echo.untilHeard(story.organisation());
        assertThat(story.system().path("state").asString()).isEqualTo("IN_USE");
    }

    private void theLawAsksForAReportInFewerDaysTheGraverItIs() {
        story.done("lawyer", "chooseReading",
                Map.of("obligation", "EUAIA-73", "reading", "FORMAL", "expectedVersion", 0));

        triaged("inc-2", Map.of("severity", "SERIOUS"));
        triaged("inc-3", Map.of("severity", "SERIOUS", "legalCase", "DEATH"));
        triaged("inc-4", Map.of("severity", "MODERATE"));

        assertThat(deadlines("inc-2")).contains("AUTHORITY_REPORT " + today.plusDays(15) + " by EUAIA-73");
        assertThat(deadlines("inc-3")).contains("AUTHORITY_REPORT " + today.plusDays(10) + " by EUAIA-73");
        assertThat(deadlines("inc-4")).containsExactly("INTERNAL_REPORT " + today.plusDays(7));
        assertThat(deadlines("inc-1")).as("triaged before").hasSize(2);
    }

    private void aCriticalIncidentSuspendsTheSystem() {
        triaged("inc-5", Map.of("severity", "CRITICAL", "legalCase", "WIDESPREAD_OR_CRITICAL_INFRASTRUCTURE"));
        echo.untilHeard(story.organisation());

        assertThat(deadlines("inc-5")).containsExactly("CONTAIN " + today.plusDays(2),
                "INTERNAL_REPORT " + today.plusDays(7), "AUTHORITY_REPORT " + today.plusDays(2) + " by EUAIA-73");
        assertThat(story.system().path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(stops()).hasSize(1);
    }

    private void whatIsNotDoneInTimeIsFoundTheDayAfter() {
        var due = today.plusDays(2);
        assertThat(missed(due)).isEmpty();
        assertThat(missed(due.plusDays(1))).containsExactlyInAnyOrder("inc-1 since " + due.plusDays(1),
                "inc-2 since " + due.plusDays(1), "inc-3 since " + due.plusDays(1), "inc-5 since " + due.plusDays(1));

        heard(() -> new CalendarDay(story.organisation(), due, actor.provenance()));
        assertThat(told("inc-5")).isEmpty();
        for (var day : List.of(due.plusDays(2), due.plusDays(1), due.plusDays(2))) {
            heard(() -> new CalendarDay(story.organisation(), day, actor.provenance()));
        }
        assertThat(told("inc-5")).containsExactlyInAnyOrder("MISSED CONTAIN " + due, "MISSED AUTHORITY_REPORT " + due);
        assertThat(told("inc-4")).isEmpty();
    }

    private void containedInvestigatedAndClosedWithALesson() {
        story.denied("handler", "investigateIncident", change("inc-5", Map.of()), "TRANSITION_NOT_ALLOWED");
        does("containIncident", "inc-5", Map.of());
        does("investigateIncident", "inc-5", Map.of());
        does("recordIncidentStep", "inc-5", Map.of("step", "Asked the maker"));
        does("meetIncidentDeadline", "inc-5", Map.of("kind", "INTERNAL_REPORT"));
        story.denied("handler", "closeIncident", change("inc-5", Map.of("lesson", "Test with all ages")),
                "RULE_VIOLATED");
        does("meetIncidentDeadline", "inc-5", Map.of("kind", "AUTHORITY_REPORT", "reference", "A-17"));
        does("closeIncident", "inc-5", Map.of("lesson", "Test with all ages"));

        var closed = incident("inc-5");
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("lesson").asString()).isEqualTo("Test with all ages");
        assertThat(closed.path("authorityReport").asString()).isEqualTo("A-17");
        assertThat(closed.path("steps").path(0).path("by").path("key").asString()).isEqualTo("handler");
        assertThat(acts(closed)).containsExactly("CLOSED", "DEADLINE_MET", "DEADLINE_MET", "STEP_TAKEN",
                "INVESTIGATION_BEGUN", "CONTAINED", "TRIAGED", "REPORTED");
        assertThat(missed(today.plusDays(3))).noneMatch(it -> it.startsWith("inc-5"));
    }

    private void hearingOfItAgainChangesNothing() {
        var before = incident("inc-5");
        criticalAgain();
        assertThat(stops()).as("heard while the system is suspended").hasSize(1);

        story.told(today.toString(), SYSTEM.formatted("IN_USE"));
        criticalAgain();
        heard(() -> new CalendarDay(story.organisation(), today.plusDays(3), actor.provenance()));

        assertThat(story.system().path("state").asString()).as("heard when it is contained").isEqualTo("IN_USE");
        assertThat(stops()).hasSize(1);
        assertThat(incident("inc-5")).isEqualTo(before);
        assertThat(told("inc-5")).hasSize(2);
    }

    private void triaged(String key, Map<String, Object> how) {
        story.done("handler", "reportIncident", about(Map.of("key", key, "title", "Harm")));
        does("triageIncident", key, how);
    }

    private void does(String act, String key, Map<String, Object> more) {
        story.done("handler", act, change(key, more));
    }

    private Map<String, Object> change(String key, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("incident", Map.of("key", key));
        input.put("expectedVersion", incident(key).path("version").asInt());
        return input;
    }

    private JsonNode incident(String key) {
        return story.asked(DOCUMENT, "incident", Map.of("key", key)).path("incident");
    }

    private List<String> deadlines(String key) {
        return incident(key).path("deadlines")
                .valueStream()
                .map(it -> it.path("kind").asString() + " " + it.path("due").asString()
                        + (it.path("legal").asBoolean() ? " by " + it.path("obligation").asString() : ""))
                .toList();
    }

    private List<String> missed(LocalDate day) {
        return story.asked(DOCUMENT, "missed", Map.of("asOf", day.toString()))
                .path("signals")
                .path("nodes")
                .valueStream()
                .map(it -> it.path("subject").path("reference").asString() + " since " + it.path("since").asString())
                .toList();
    }

    private List<String> stops() {
        return acts(story.system()).filter("SUSPENDED"::equals).toList();
    }

    private static Stream<String> acts(JsonNode thing) {
        return thing.path("history").path("nodes").valueStream().map(it -> it.path("act").asString());
    }

    /** What others were told of the incident. */
    private List<String> told(String key) {
        return callers.asEverybody(story.organisation(), () -> transactions.execute(status -> jdbc
                .sql("select occasion from risk.announcement where subject_id = :incident")
                .param("incident", incidents.idsOf(List.of(key)).values().iterator().next().value())
                .query(String.class)
                .list()));
    }

    private void criticalAgain() {
        heard(() -> new IncidentReported(incidents.idsOf(List.of("inc-5")).values().iterator().next(),
                system(), IncidentSeverity.CRITICAL, actor.provenance()));
    }

    private AiSystemId system() {
        return register.idsOf(List.of("ai-1")).values().iterator().next();
    }

    private void heard(Supplier<GovernanceEvent> event) {
        echo.deliver(story.organisation(), List.of(callers.asEverybody(story.organisation(), event)));
    }

    private static final String ORGANISATION = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: null}
              - {id: ou-hrd, name: Human Resources, parent: ou-exe, function: HR, head: null}
            people:
              - {id: handler, name: The handler, unit: ou-exe, position: Incident manager, manager: null, status: ACTIVE}
              - {id: lawyer, name: The lawyer, unit: ou-exe, position: Lawyer, manager: null, status: ACTIVE}
              - {id: clerk, name: The clerk, unit: ou-hrd, position: Clerk, manager: null, status: ACTIVE}
            role_assignments:
              - {id: ra-1, role: role.incident-manager, holder: handler, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
              - {id: ra-2, role: role.compliance-legal, holder: lawyer, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
            """;

    private static final String SYSTEM = """
            systems:
              - {id: ai-1, name: Applicant ranking, unit: ou-hrd, using_units: [ou-hrd], process: Recruitment, purpose: Ranks applicants, state: %s, supplier: null, operator_roles: [PROVIDER], category: HIGH_RISK_ANNEX_III, annex_iii: ["4(a)"], transparency: [], personal_data: true, profiling: false, affects_persons: true, workplace: false}
            """;
}
