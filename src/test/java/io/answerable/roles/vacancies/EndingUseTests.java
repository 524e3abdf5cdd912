package io.answerable.roles.vacancies;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.inventory.Suspending;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.roles.EndOfUseAnnounced;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * P1, step 6: a high-risk system for which nobody is accountable is used for thirty days, and not without notice; so is a
 * listed one that profiles people, whatever is recorded (V-7).
 */
@AnswerableTest
@RecordApplicationEvents
@DisplayName("R-ROL-30 R-ROL-40 P1 Without an accountable person a high-risk system is not used any longer")
class EndingUseTests {

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired Relieving relieving;

    @Autowired ActingAs actingAs;

    @Autowired UseAtStake stakes;

    @Autowired Vacancies vacancies;

    @Autowired VacancyHistory history;

    @Autowired Suspending suspending;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired ApplicationEvents events;

    private EndingUseWithoutAccountable ending;
    private OrganisationId us;
    private LocalDate opened;

    @BeforeEach
    void theOwnerHasLeft() {
        ending = new EndingUseWithoutAccountable(actingAs, stakes, vacancies, history, suspending, actor);
        us = callers.newOrganisation();
        opened = requireNonNull(callers.asEverybody(us, () -> transactions.execute(status -> actor.today())));
        var done = dossiers.imported(us, opened.minusDays(1).toString(),
                """
                        units:
                          - {id: ou-1, name: One, parent: null, function: HR, head: p-1}
                        people:
                          - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
                          - {id: p-2, name: Bo Dahl, unit: ou-1, manager: p-1, status: ACTIVE}
                          - {id: p-3, name: Cy Moe, unit: ou-1, manager: p-1, status: ACTIVE}
                          - {id: p-4, name: Di Voss, unit: ou-1, manager: p-1, status: ACTIVE}
                        systems:
                          - {id: ai-1, name: One, unit: ou-1, using_units: [ou-1], state: IN_USE, first_use: 2025-01-01, operator_roles: [DEPLOYER], category: HIGH_RISK_ANNEX_III, annex_iii: ["4(a)"]}
                          - {id: ai-2, name: Two, unit: ou-1, using_units: [ou-1], state: IN_USE, first_use: 2025-01-01, operator_roles: [DEPLOYER], category: MINIMAL}
                          - {id: ai-3, name: Three, unit: ou-1, using_units: [ou-1], state: IN_USE, first_use: 2025-01-01, operator_roles: [DEPLOYER], category: ANNEX_III_NOT_HIGH_RISK, annex_iii: ["4(a)"], profiling: true}
                        role_assignments:
                          - {id: ra-1, role: role.business-owner, holder: p-2, scope: ai-1, from: 2025-01-01}
                          - {id: ra-2, role: role.business-owner, holder: p-2, scope: ai-2, from: 2025-01-01}
                          - {id: ra-3, role: role.product-manager, holder: p-2, scope: ai-3, from: 2025-01-01}
                          - {id: ra-4, role: role.end-user, holder: p-2, scope: ai-3, from: 2025-01-01}
                          - {id: ra-5, role: role.business-owner, holder: p-3, scope: ai-3, from: 2025-01-01}
                          - {id: ra-6, role: role.chief-officer, holder: p-1, scope: org, from: 2025-01-01}
                        raci_matrices:
                          - id: m-ai-3
                            title: Three
                            scope: ai-3
                            origin: IMPORTED
                            status: ACTIVE
                            last_review: 2026-10-05
                            next_review: 2027-01-05
                            activities:
                              - {id: act.operation, title: Operation, cells: {role.product-manager: A, role.end-user: R}}
                        authorisations:
                          - {id: az-1, system: ai-1, kind: USE, status: GRANTED, granted_by: p-1, granted: 2026-06-01, valid_until: 2027-06-01}
                        """);
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
        acting(() -> relieving.relieve(requireNonNull(people.idsOf(List.of("p-2")).get("p-2")), opened.minusDays(1),
                actor.provenance()));
    }

    @Test
    void afterThirteenDaysNothingIsToldAndAfterFourteenTheDay() {
        begins(13);
        assertThat(ends()).isEmpty();
        assertThat(events.stream(EndOfUseAnnounced.class)).isEmpty();

        begins(14);

        var day = opened.plusDays(30).toString();
        assertThat(ends()).containsOnly(Map.entry("ai-1 role.business-owner", day),
                Map.entry("ai-3 role.product-manager", day));
        assertThat(events.stream(EndOfUseAnnounced.class).map(EndOfUseAnnounced::on)).hasSize(2)
                .containsOnly(opened.plusDays(30));
        assertThat(states()).containsExactly("IN_USE", "IN_USE", "IN_USE");
    }

    @Test
    @DisplayName("P1 Once the end of the use is told, the chief officer is asked to decide before it comes")
    void theChiefOfficerIsAskedToDecide() {
        assertThat(decisions("p-1", 14)).isEmpty();

        begins(14);

        var lastDay = opened.plusDays(29).toString();
        assertThat(decisions("p-1", 13)).as("not told yet").isEmpty();
        assertThat(decisions("p-1", 14)).containsOnly(Map.entry("role.business-owner@ai-1", lastDay),
                Map.entry("role.product-manager@ai-3", lastDay));
        assertThat(decisions("p-4", 14)).as("no chief officer").isEmpty();
        filled("ai-1", "role.business-owner");
        assertThat(decisions("p-1", 29)).containsOnlyKeys("role.product-manager@ai-3");
        assertThat(decisions("p-1", 30)).as("the day has come").isEmpty();
    }

    private Map<String, String> decisions(String person, int day) {
        return answered(
                "{ person(by: {key: \"%s\"}) { tasks(kinds: [END_OF_USE], asOf: \"%s\") { due subject { reference } } } }"
                        .formatted(person, opened.plusDays(day)))
                .at("/person/tasks")
                .valueStream()
                .collect(Collectors.toMap(it -> it.at("/subject/reference").asString(),
                        it -> it.path("due").asString()));
    }

    @Test
    void afterTwentyNineDaysItIsUsedAndAfterThirtySuspended() {
        begins(14);
        begins(29);
        assertThat(states()).containsExactly("IN_USE", "IN_USE", "IN_USE");

        begins(30);

        assertThat(states()).containsExactly("SUSPENDED", "IN_USE", "SUSPENDED");
        assertThat(answered("{ aiSystem(by: {key: \"ai-1\"}) { authorisations { status } } }")
                .at("/aiSystem/authorisations/0/status")
                .asString()).isEqualTo("REVOKED");
    }

    @Test
    void daysThatAreHeardOfTwiceOrLateChangeNothingMore() {
        begins(14);
        begins(14);
        begins(20);
        begins(15);
        assertThat(ends()).containsEntry("ai-1 role.business-owner", opened.plusDays(30).toString());
        assertThat(events.stream(EndOfUseAnnounced.class)).hasSize(2);
        begins(30);
        var once = versions();

        begins(30);
        begins(29);
        begins(14);

        assertThat(versions()).isEqualTo(once);
    }

    @Test
    void whoeverIsToldLateHasAsMuchNotice() {
        begins(40);
        begins(14);
        assertThat(states()).containsOnly("IN_USE");
        assertThat(ends()).containsEntry("ai-1 role.business-owner", opened.plusDays(56).toString());

        begins(55);
        assertThat(states()).containsOnly("IN_USE");
        begins(56);
        assertThat(states()).containsExactly("SUSPENDED", "IN_USE", "SUSPENDED");
    }

    @Test
    void whoeverTakesTheRoleInTimeKeepsTheSystemInUse() {
        begins(14);
        filled("ai-1", "role.business-owner");

        begins(30);
        begins(14);

        assertThat(states()).containsExactly("IN_USE", "IN_USE", "SUSPENDED");
    }

    @Test
    void theChiefOfficerExtendsWithAReason() {
        begins(14);
        var later = opened.plusDays(60);

        assertThat(errors(asChief(extending(later, "The winter cannot do without")))).isEmpty();
        begins(30);
        begins(59);
        assertThat(states()).containsExactly("IN_USE", "IN_USE", "SUSPENDED");
        begins(60);

        assertThat(states()).containsExactly("SUSPENDED", "IN_USE", "SUSPENDED");
        var told = answered(
                "{ vacancies { nodes { scope { reference } history { nodes { act reason changes { after } } } } } }")
                .at("/vacancies/nodes")
                .valueStream()
                .filter(it -> it.at("/scope/reference").asString().equals("ai-1"))
                .findFirst()
                .orElseThrow()
                .at("/history/nodes/0");
        assertThat(told.path("act").asString()).isEqualTo("USE_EXTENDED");
        assertThat(told.path("reason").asString()).isEqualTo("The winter cannot do without");
        assertThat(told.at("/changes/0/after").asString()).isEqualTo(later.toString());
    }

    @Test
    void theExtensionIsLaterAndHasAReasonAndAnAnnouncement() {
        assertThat(errors(asChief(extending(opened.plusDays(60), "Why")))).containsExactly("VALIDATION_FAILED vacancy");
        begins(14);

        assertThat(errors(asChief(extending(opened.plusDays(30), "Why"))))
                .containsExactly("VALIDATION_FAILED useEndsOn");
        assertThat(errors(asChief(extending(opened.plusDays(31), " ")))).containsExactly("FIELD_REQUIRED reason");
        assertThat(errors(asChief(extending(opened.plusDays(31), "Why")))).isEmpty();
    }

    @Test
    void nobodyButTheChiefOfficerExtends() {
        begins(14);

        assertThat(errors(answered(extending(opened.plusDays(60), "Why")))).containsExactly("NOT_PERMITTED ");
        var withoutPermission = new Actor(us, ActorRef.client("chief"), Map.of(Permission.READ, Reach.EVERYWHERE),
                Set.of(new Standing.Held("role.chief-officer", null, null)));
        var document = extending(opened.plusDays(60), "Why");
        assertThat(errors(callers.as(withoutPermission, () -> executed(document)))).containsExactly("NOT_PERMITTED ");
    }

    @Test
    void theVacancyOfAnotherOrganisationIsUnknown() {
        begins(14);
        var document = extending(opened.plusDays(60), "Why");
        us = callers.newOrganisation();
        begins(30);

        assertThat(errors(asChief(document))).containsExactly("NOT_FOUND vacancy");
    }

    @Test
    void theListenerReallyHears() {
        acting(() -> publisher.publishEvent(new CalendarDay(us, opened.plusDays(14), actor.provenance())));

        await().untilAsserted(() -> assertThat(ends()).hasSize(2));
    }

    private void begins(int day) {
        acting(() -> ending.on(new CalendarDay(us, opened.plusDays(day), actor.provenance())));
    }

    /** System and role, and the day on which the use ends, of whatever was told by then. */
    private Map<String, String> ends() {
        return vacancies().stream()
                .filter(it -> !it.path("useEndsOn").isNull())
                .collect(Collectors.toMap(
                        it -> it.at("/scope/reference").asString() + " " + it.at("/role/key").asString(),
                        it -> it.path("useEndsOn").asString()));
    }

    private List<JsonNode> vacancies() {
        return answered("{ vacancies(asOf: \"" + opened.plusDays(100)
                + "\") { nodes { id version useEndsOn role { key } scope { reference } } } }").at("/vacancies/nodes")
                .valueStream()
                .toList();
    }

    private JsonNode vacancy(String system, String role) {
        return vacancies().stream()
                .filter(it -> it.at("/scope/reference").asString().equals(system))
                .filter(it -> it.at("/role/key").asString().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private void filled(String system, String role) {
        var vacancy = vacancy(system, role);
        var proposed = answered("""
                mutation { fillVacancy(input: {vacancy: "%s", expectedVersion: %d, holder: {key: "p-4"}}) {
                    roleAssignment { id } errors { code field } } }""".formatted(vacancy.path("id").asString(),
                vacancy.path("version").asInt()));
        assertThat(errors(proposed)).isEmpty();
        assertThat(errors(answered("""
                mutation { acceptRoleAssignment(input: {assignment: "%s", expectedVersion: 1}) {
                    errors { code field } } }"""
                .formatted(proposed.at("/fillVacancy/roleAssignment/id").asString())))).isEmpty();
    }

    private String extending(LocalDate until, String reason) {
        var vacancy = vacancy("ai-1", "role.business-owner");
        return """
                mutation { extendUse(input: {vacancy: "%s", expectedVersion: %d, useEndsOn: "%s", reason: "%s"}) {
                    vacancy { version } errors { code field } } }""".formatted(vacancy.path("id").asString(),
                vacancy.path("version").asInt(), until, reason);
    }

    private JsonNode asChief(String document) {
        var everything = Actor.acting(us, ActorRef.client("chief"));
        return callers.as(new Actor(us, everything.ref(), everything.grants(),
                Set.of(new Standing.Held("role.chief-officer", null, null))), () -> executed(document));
    }

    private List<String> states() {
        return systems(it -> it.path("state").asString());
    }

    private List<String> versions() {
        return systems(it -> it.path("version").asString());
    }

    private List<String> systems(Function<JsonNode, String> what) {
        return answered("{ aiSystems(orderBy: [{field: KEY, direction: ASC}]) { nodes { state version } } }")
                .at("/aiSystems/nodes")
                .valueStream()
                .map(what)
                .toList();
    }

    private static List<String> errors(JsonNode answer) {
        return answer.propertyStream()
                .flatMap(it -> it.getValue().path("errors").valueStream())
                .map(it -> it.path("code").asString() + " " + it.path("field")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(".")))
                .toList();
    }

    private JsonNode answered(String document) {
        return callers.asEverybody(us, () -> executed(document));
    }

    private JsonNode executed(String document) {
        var answer = api.document(document).execute();
        answer.errors().verify();
        return answer.path("").entity(JsonNode.class).get();
    }

    private void acting(Runnable work) {
        callers.asEverybody(us, () -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
