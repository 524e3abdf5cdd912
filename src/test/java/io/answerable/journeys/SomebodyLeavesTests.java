package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonLeft;
import io.answerable.signals.CalendarDay;
import io.answerable.signals.KeepingUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * P1: the product manager of a system leaves. What rested on them becomes a case in the hands of their manager; roles
 * become vacancies, and the case closes when somebody else has taken over everything. Hearing of it twice, late or in
 * another order changes nothing.
 */
@AnswerableTest
class SomebodyLeavesTests {

    private static final String DAY = "2026-01-01";
    private static final String DOCUMENT = "journeys/leaver";

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired ApplicationEventPublisher events;

    @Autowired TransactionTemplate transactions;

    @Autowired CurrentActor actor;

    @Autowired JdbcClient jdbc;

    @Autowired KeepingUp keepingUp;

    private Story story;
    private KeepingUp.Follower signals;
    private Echo echo;
    private LocalDate lastDay;

    @BeforeEach
    void found() {
        story = new Story(callers, people, dossiers, api);
        story.told(DAY, ORGANISATION);
        echo = new Echo(callers, events, transactions, jdbc);
        lastDay = callers.asEverybody(story.organisation(), actor::today).minusDays(1);
        signals = keepingUp.with(story.organisation());
        story.follow(signals::after);
    }

    @AfterEach
    void theLedgerToldOfEverythingThatRulesRead() {
        signals.atTheEnd();
    }

    @Test
    @DisplayName("P1 R-ROL-40 Somebody leaves, and nothing that rested on them is lost")
    void somebodyLeaves() {
        beforeTheyLeaveTheirRolesRestOnThem();
        theyLeaveAndTheirManagerHasACase();
        rolesBecomeVacanciesAndSignals();
        hearingOfItAgainChangesNothing();
        whatIsTakenOverIsHandedOver();
        theCaseClosesWithTheLastThingTakenOver();
    }

    private void beforeTheyLeaveTheirRolesRestOnThem() {
        assertThat(references(leaver().path("commitments"), "ROLE")).containsExactly(
                "role.information-asset-owner:leaver@ai-1", "role.product-manager:leaver@ai-1");
        assertThat(leaver().path("leaverCase").isNull()).isTrue();
    }

    private void theyLeaveAndTheirManagerHasACase() {
        story.denied("clerk", "recordDeparture", departure(), "NOT_PERMITTED");
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());

        var opened = leaver().path("leaverCase");
        assertThat(opened.path("lastDay").asString()).isEqualTo(lastDay.toString());
        assertThat(opened.path("manager").path("key").asString()).isEqualTo("boss");
        assertThat(opened.path("closed").asBoolean()).isFalse();
        assertThat(open(opened)).contains("ROLE role.information-asset-owner:leaver@ai-1",
                "ROLE role.product-manager:leaver@ai-1");
        var task = story.asked(DOCUMENT, "tasks", Map.of("key", "boss")).path("person").path("tasks").path(0);
        assertThat(task.path("due").asString()).isEqualTo(lastDay.toString());
        assertThat(task.path("overdueDays").asInt()).isEqualTo(1);
    }

    private void rolesBecomeVacanciesAndSignals() {
        assertThat(vacancies().map(it -> it.path("role").path("key").asString())).containsExactlyInAnyOrder(
                "role.information-asset-owner", "role.product-manager");
        assertThat(story.asked(DOCUMENT, "signals", Map.of())
                .path("signals")
                .path("nodes")
                .valueStream()
                .map(it -> it.path("code").asString() + " " + it.path("subject").path("reference").asString()))
                .contains("OWN-004 ai-1");
    }

    private void hearingOfItAgainChangesNothing() {
        var before = leaver();
        var again = callers.asEverybody(story.organisation(),
                () -> new PersonLeft(person("leaver"), lastDay, actor.provenance()));

        echo.deliver(story.organisation(), List.of(again, again));

        assertThat(leaver()).isEqualTo(before);
        assertThat(vacancies()).hasSize(2);
        assertThat(cases(true)).isEqualTo(1);
    }

    private void whatIsTakenOverIsHandedOver() {
        takenOver("role.product-manager");

        var item = leaver().path("leaverCase");
        assertThat(open(item)).doesNotContain("ROLE role.product-manager:leaver@ai-1")
                .contains("ROLE role.information-asset-owner:leaver@ai-1");
    }

    private void theCaseClosesWithTheLastThingTakenOver() {
        takenOver("role.information-asset-owner");

        assertThat(leaver().path("leaverCase").path("closed").asBoolean()).isTrue();
        assertThat(cases(true)).isZero();
        assertThat(cases(false)).isEqualTo(1);
        assertThat(story.asked(DOCUMENT, "tasks", Map.of("key", "boss")).path("person").path("tasks").valueStream())
                .isEmpty();
    }

    @Test
    @DisplayName("P1 A last day that is moved has one case, in whatever order that is heard of; its items are the same")
    void aLastDayThatIsMovedHasOneCase() {
        lastDay = lastDay.plusDays(9);
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());
        var items = leaver().path("leaverCase").path("items");
        var moved = callers.asEverybody(story.organisation(),
                () -> new PersonLeft(person("leaver"), lastDay, actor.provenance()));
        lastDay = lastDay.minusDays(5);

        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());
        echo.deliver(story.organisation(), List.of(moved));

        var cases = story.asked(DOCUMENT, "cases", Map.of("open", true)).path("leaverCases").path("nodes");
        assertThat(cases).hasSize(1);
        assertThat(cases.path(0).path("lastDay").asString()).isEqualTo(lastDay.toString());
        assertThat(items).isNotEmpty();
        assertThat(leaver().path("leaverCase").path("items")).isEqualTo(items);
    }

    @Test
    @DisplayName("P1 R-ROL-40 When the manager leaves as well, the next one up sees to it")
    void theCaseOutlivesItsManager() {
        story.done("implementer", "recordDeparture", departure());
        story.done("implementer", "recordDeparture", departure("boss"));
        echo.untilHeard(story.organisation());

        assertThat(leaver().path("leaverCase").path("manager").path("key").asString()).isEqualTo("chief");
        assertThat(tasksOf("chief")).hasSize(2);
        assertThat(tasksOf("boss")).isEmpty();
    }

    @Test
    @DisplayName("P1 Whoever works here again leaves nothing behind, whatever rests on them anew")
    void theCaseOfWhoeverComesBackIsClosed() {
        lastDay = lastDay.minusDays(3);
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());
        assertThat(cases(true)).isEqualTo(1);

        story.done("implementer", "rehirePerson", Map.of("person", Map.of("key", "leaver"), "expectedVersion",
                leaver().path("version").asInt(), "unit", Map.of("key", "ou-soc"), "manager", Map.of("key", "boss")));

        assertThat(cases(true)).isZero();
        assertThat(leaver().path("leaverCase").path("closed").asBoolean()).isTrue();
        assertThat(tasksOf("boss")).isEmpty();
    }

    @Test
    @DisplayName("P1 A case in which nothing is left is closed once, however often the day is told")
    void aCaseIsClosedOnce() {
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());
        takenOver("role.product-manager");
        takenOver("role.information-asset-owner");
        var day = callers.asEverybody(story.organisation(),
                () -> new CalendarDay(story.organisation(), actor.today(), actor.provenance()));

        echo.deliver(story.organisation(), List.of(day, day));

        assertThat(callers.asEverybody(story.organisation(), () -> api.document("""
                { ledger(first: 9, filter: {subjectType: {eq: "LeaverCase"}}) { nodes { act } } }""").execute())
                .path("ledger.nodes[*].act")
                .entityList(String.class)
                .get()).containsExactly("CLOSED", "OPENED");
        assertThat(cases(false)).isEqualTo(1);
        assertThat(leaver().path("leaverCase").path("closed").asBoolean()).isTrue();
    }

    private List<JsonNode> tasksOf(String person) {
        return story.asked(DOCUMENT, "tasks", Map.of("key", person))
                .path("person")
                .path("tasks")
                .valueStream()
                .toList();
    }

    @Test
    void whoeverReadsNoGovernanceSeesNeitherCasesNorTheDutiesOfOthers() {
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());

        callers.asThemselves(story.organisation(), person("clerk"), () -> {
            var answer = api.documentName(DOCUMENT)
                    .operationName("leaver")
                    .variable("key", "leaver")
                    .execute();
            answer.path("person.leaverCase").valueIsNull();
            answer.path("person.commitments").valueIsNull();
            api.documentName(DOCUMENT)
                    .operationName("cases")
                    .execute()
                    .errors()
                    .expect(it -> "FORBIDDEN".equals(it.getExtensions().get("code")))
                    .verify();
            return true;
        });
    }

    @Test
    void anotherOrganisationSeesNoCase() {
        story.done("implementer", "recordDeparture", departure());
        echo.untilHeard(story.organisation());
        var id = story.asked(DOCUMENT, "cases", Map.of()).path("leaverCases").path("nodes").path(0).path("id");

        var theirs = callers.newOrganisation();

        callers.asHolderOf(theirs, () -> {
            api.documentName(DOCUMENT)
                    .operationName("cases")
                    .execute()
                    .path("leaverCases.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(0);
            api.document("{ node(id: \"%s\") { id } }".formatted(id.asString())).execute().path("node").valueIsNull();
            return true;
        }, Permission.READ, Permission.READ_GOVERNANCE);
    }

    private void takenOver(String role) {
        var vacancy = vacancies().filter(it -> it.path("role").path("key").asString().equals(role))
                .findFirst()
                .orElseThrow();
        var proposed = story.done("chief", "fillVacancy", Map.of("vacancy", vacancy.path("id").asString(), "holder",
                Map.of("key", "next"), "expectedVersion", vacancy.path("version").asInt()));
        story.done("next", "acceptRoleAssignment", Map.of("assignment", proposed.path("id").asString(),
                "expectedVersion", proposed.path("version").asInt()));
        echo.untilHeard(story.organisation());
    }

    private JsonNode leaver() {
        return story.asked(DOCUMENT, "leaver", Map.of("key", "leaver")).path("person");
    }

    private Stream<JsonNode> vacancies() {
        return story.asked(DOCUMENT, "vacancies", Map.of())
                .path("vacancies")
                .path("nodes")
                .valueStream()
                .filter(it -> it.path("lastHolder").path("key").asString("").equals("leaver"));
    }

    private int cases(boolean open) {
        return story.asked(DOCUMENT, "cases", Map.of("open", open)).path("leaverCases").path("totalCount").asInt();
    }

    private Map<String, Object> departure() {
        return departure("leaver");
    }

    private Map<String, Object> departure(String key) {
        var version = story.asked(DOCUMENT, "leaver", Map.of("key", key)).path("person").path("version").asInt();
        return Map.of("person", Map.of("key", key), "expectedVersion", version, "lastDay", lastDay.toString());
    }

    private PersonId person(String key) {
        return callers.asEverybody(story.organisation(), () -> people.idsOf(List.of(key)).values().iterator().next());
    }

    private static List<String> references(JsonNode commitments, String kind) {
        return commitments.valueStream()
                .filter(it -> it.path("kind").asString().equals(kind))
                .map(it -> it.path("subject").path("reference").asString())
                .toList();
    }

    private static List<String> open(JsonNode leaverCase) {
        return leaverCase.path("items")
                .valueStream()
                .filter(it -> !it.path("handedOver").asBoolean())
                .map(it -> it.path("commitment"))
                .map(it -> it.path("kind").asString() + " " + it.path("subject").path("reference").asString())
                .toList();
    }

    private static final String ORGANISATION = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: chief}
              - {id: ou-soc, name: Social Services, parent: ou-exe, function: SOCIAL, head: boss}
            people:
              - {id: chief, name: The chief, unit: ou-exe, position: Director, manager: null, status: ACTIVE}
              - {id: implementer, name: The implementer, unit: ou-exe, position: Lead, manager: chief, status: ACTIVE}
              - {id: boss, name: The boss, unit: ou-soc, position: Head, manager: chief, status: ACTIVE}
              - {id: leaver, name: The leaver, unit: ou-soc, position: Manager, manager: boss, status: ACTIVE}
              - {id: next, name: The next, unit: ou-soc, position: Manager, manager: boss, status: ACTIVE}
              - {id: clerk, name: The clerk, unit: ou-soc, position: Clerk, manager: boss, status: ACTIVE}
            systems:
              - {id: ai-1, name: Benefit scoring, unit: ou-soc, using_units: [ou-soc], process: Benefits, purpose: Scores, state: IN_USE, operator_roles: [DEPLOYER], category: MINIMAL, annex_iii: [], transparency: [], personal_data: true, profiling: false, affects_persons: true, workplace: false}
            role_assignments:
              - {id: ra-1, role: role.chief-officer, holder: chief, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
              - {id: ra-2, role: role.lead-implementer, holder: implementer, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
              - {id: ra-3, role: role.product-manager, holder: leaver, scope: ai-1, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
              - {id: ra-4, role: role.information-asset-owner, holder: leaver, scope: ai-1, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
            raci_matrices:
              - id: m-ai-1
                title: Benefit scoring
                scope: ai-1
                template: tpl.system-ownership
                status: ACTIVE
                next_review: 2099-01-01
                activities:
                  - {id: act.operation, title: Operation, cells: {role.product-manager: R/A}}
            """;
}
