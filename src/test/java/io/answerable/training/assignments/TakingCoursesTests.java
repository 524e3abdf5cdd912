package io.answerable.training.assignments;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.Learning;
import io.answerable.training.TellingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** How people are given courses, take them and are released from them, and who may do what. */
@AnswerableTest
@DisplayName("R-TRN-18 Courses of people are tracked")
class TakingCoursesTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
              - {id: ou-2, name: Two, parent: null, function: HR, head: p-3}
            external_parties: [{id: ext-02, name: Trainers, kind: CONSULTANT, certifies_us: false}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE, manager: p-1}
              - {id: p-3, name: Di Moe, unit: ou-2, status: ACTIVE}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            systems: [{id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}]
            training_assignments:
              - {id: ta-1, person: p-2, course: TRN-LIT-1, system: null, due: 2026-09-30, completed: null, status: ASSIGNED}
              - {id: ta-2, person: p-2, course: TRN-OVERSIGHT, system: ai-1, due: 2026-09-30, completed: null, status: ASSIGNED}
              - {id: ta-3, person: p-3, course: TRN-42001-LI, system: null, due: null, completed: null, status: IN_PROGRESS}
            """;
    private static final String COMPLETED = "  - {id: ta-4, person: p-3, course: TRN-LIT-1, system: null, due: 2026-04-30, "
            + "completed: 2026-05-10, status: COMPLETED}\n";
    private static final String FIELDS = """
            { assignment { key status overdue due completed occasion because evidence effect trainer { key } leadsTo { key }
                release { reason by { key } } version history { nodes { act } } } errors { code field } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired CurrentActor actor;

    @Autowired TellingTraining telling;

    @Autowired DutiesToLearn duties;

    private Learning ours;
    private LocalDate today;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
        today = callers.asEverybody(ours.organisation(), actor::today);
    }

    @Test
    void aCourseIsAssignedStartedAndCompletedWithEvidence() {
        var assigned = ours.ask(act("assignTraining", "key: \"ta-9\", person: {key: \"p-3\"}, course: \"TRN-DATA-1\""));
        assertThat(Learning.errors(assigned)).isEmpty();
        assertThat(assigned.at("/act/assignment/due").asString()).isEqualTo(today.plusDays(30).toString());
        assertThat(assigned.at("/act/assignment/occasion").asString()).isEqualTo("DECISION");

        assertThat(Learning.errors(asTaker("p-3", step("startTraining", "ta-9", 1, "")))).isEmpty();
        var done = asTaker("p-3",
                step("completeTraining", "ta-9", 2, ", evidence: \"dms://9\", effect: \"Asks first\""));

        assertThat(Learning.errors(done)).isEmpty();
        var seen = done.at("/act/assignment");
        assertThat(seen.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(seen.path("completed").asString()).isEqualTo(today.toString());
        assertThat(seen.path("evidence").asString()).isEqualTo("dms://9");
        assertThat(seen.path("effect").asString()).isEqualTo("Asks first");
        assertThat(ours.ask("{ trainingAssignment(by: {key: \"ta-9\"}) { history { nodes { act } } } }")
                .at("/trainingAssignment/history/nodes")
                .findValuesAsString("act"))
                .containsExactly("COMPLETED", "IN_PROGRESS", "ASSIGNED");
    }

    @Test
    @DisplayName("T-1 nobody has the same course open twice")
    void aCourseIsOpenOnce() {
        var again = act("assignTraining", "person: {key: \"p-2\"}, course: \"TRN-LIT-1\"");
        assertThat(Learning.errors(ours.ask(again))).containsExactly("RULE_VIOLATED course");

        ours.ask(step("cancelTraining", "ta-1", 1, ", reason: \"Renamed\""));

        assertThat(Learning.errors(ours.ask(again))).isEmpty();
    }

    @Test
    void everyReasonAgainstAnAssignmentIsNamedAtOnce() {
        assertThat(Learning.errors(ours.ask(act("assignTraining",
                "key: \"ta-1\", person: {key: \"p-9\"}, course: \"TRN-NIX\", due: \"2020-01-01\""))))
                .containsExactlyInAnyOrder("KEY_TAKEN key", "VALIDATION_FAILED person", "NOT_FOUND course",
                        "VALIDATION_FAILED due");
        assertThat(
                Learning.errors(ours.ask(act("assignTraining", "person: {key: \"p-3\"}, course: \"TRN-OVERSIGHT\""))))
                .containsExactly("FIELD_REQUIRED aiSystem");
        assertThat(Learning.errors(ours.ask(act("assignTraining",
                "person: {key: \"p-3\"}, course: \"TRN-LIT-1\", aiSystem: {key: \"ai-1\"}"))))
                .containsExactly("VALIDATION_FAILED aiSystem");
        assertThat(Learning.errors(ours.ask(act("assignTraining", "person: {key: \"p-0\"}, course: \"TRN-LIT-1\""))))
                .containsExactly("NOT_FOUND person");
    }

    @Test
    @DisplayName("T-2 the training of those who oversee a system is never waived")
    void oversightIsNeverWaived() {
        var reason = ", reason: \"They know\"";
        assertThat(Learning.errors(ours.ask(step("waiveTraining", "ta-2", 1, reason))))
                .containsExactly("RULE_VIOLATED assignment");

        var waived = ours.askAs(person("p-1"), step("waiveTraining", "ta-1", 1, reason), MANAGE_TRAINING, READ);

        assertThat(Learning.errors(waived)).isEmpty();
        assertThat(waived.at("/act/assignment/release/reason").asString()).isEqualTo("They know");
        assertThat(waived.at("/act/assignment/release/by/key").asString()).isEqualTo("p-1");
        assertThat(Learning.errors(ours.ask(step("startTraining", "ta-1", 2, ""))))
                .containsExactly("TRANSITION_NOT_ALLOWED assignment");
        assertThat(Learning.errors(ours.ask(step("waiveTraining", "ta-3", 1, reason))))
                .containsExactly("TRANSITION_NOT_ALLOWED assignment");
        assertThat(Learning.errors(ours.ask(step("cancelTraining", "ta-2", 1, ", reason: \" \""))))
                .containsExactly("FIELD_REQUIRED reason");
    }

    @Test
    void peopleCompleteTheirOwnWithEvidenceAndCertifyThemselvesNever() {
        assertThat(Learning.errors(asTaker("p-2", step("completeTraining", "ta-1", 1, ""))))
                .containsExactly("FIELD_REQUIRED evidence");
        assertThat(Learning.errors(asTaker("p-3", step("completeTraining", "ta-1", 1, ", evidence: \"x\""))))
                .containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(asTaker("p-2", step("completeTraining", "ta-2", 1, ", evidence: \"x\""))))
                .containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askAs(person("p-2"), step("completeTraining", "ta-2", 1, ", evidence: \"x\""),
                MANAGE_TRAINING, READ))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.ask(step("completeTraining", "ta-1", 1, ", on: \"2999-01-01\""))))
                .containsExactly("VALIDATION_FAILED on");
        assertThat(Learning.errors(ours.ask(step("completeTraining", "ta-1", 7, "")))).hasSize(1)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("VERSION_CONFLICT");
        assertThat(Learning.errors(ours.askAs(person("p-3"), act("assignTraining",
                "person: {key: \"p-2\"}, course: \"TRN-DATA-1\""), READ, READ_GOVERNANCE)))
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    @DisplayName("R-TRN-20 what an outside trainer teaches leads to a certificate with expiry")
    void anOutsideTrainerLeadsToACertificate() {
        var done = ours.ask(step("completeTraining", "ta-3", 1, ", on: \"2026-06-30\", trainer: {key: \"ext-02\"}"));

        assertThat(Learning.errors(done)).isEmpty();
        assertThat(done.at("/act/assignment/trainer/key").asString()).isEqualTo("ext-02");
        assertThat(done.at("/act/assignment/leadsTo/key").asString()).isEqualTo("CERT-42001-LI");
        var certificates = ours.ask("""
                { person(by: {key: "p-3"}) { certificates { certification { key } issued expires status issuer } } }""")
                .at("/person/certificates");
        assertThat(certificates.path(0).path("certification").path("key").asString()).isEqualTo("CERT-42001-LI");
        assertThat(certificates.path(0).path("issued").asString()).isEqualTo("2026-06-30");
        assertThat(certificates.path(0).path("expires").asString()).isEqualTo("2029-06-30");
        assertThat(certificates.path(0).path("issuer").asString()).isEqualTo("Trainers");
    }

    @Test
    @DisplayName("T-2 the training of those who oversee a high-risk system is not cancelled either")
    void oversightOfAHighRiskSystemIsNotCancelled() {
        dossiers.imported(ours.organisation(), "2026-06-02",
                """
                        systems:
                          - {id: ai-2, name: Scorer, unit: ou-1, using_units: [ou-1], state: IN_USE, category: HIGH_RISK_ANNEX_III, annex_iii: ["5(b)"]}
                        role_assignments:
                          - {id: ra-1, role: role.human-overseer, holder: p-2, scope: ai-2, from: 2026-01-01, to: null, lead: false}
                        training_assignments:
                          - {id: ta-8, person: p-2, course: TRN-OVERSIGHT, system: ai-2, due: 2026-09-30, completed: null, status: ASSIGNED}
                          - {id: ta-9, person: p-3, course: TRN-OVERSIGHT, system: ai-2, due: 2026-09-30, completed: null, status: ASSIGNED}
                        """);
        var reason = ", reason: \"They know\"";

        assertThat(Learning.errors(ours.ask(step("cancelTraining", "ta-8", 1, reason))))
                .containsExactly("RULE_VIOLATED assignment");
        assertThat(Learning.errors(ours.ask(step("cancelTraining", "ta-9", 1, reason)))).as("oversees nothing")
                .isEmpty();
    }

    @Test
    @DisplayName("R-TRN-18 what was completed and noted later has been completed since, and was not late in between")
    void aCompletionCountsFromItsDay() {
        ours.ask(step("completeTraining", "ta-1", 1, ", on: \"2026-06-30\", evidence: \"dms://1\""));

        assertThat(statusOn("2026-06-29")).isEqualTo("ASSIGNED");
        assertThat(statusOn("2026-06-30")).isEqualTo("COMPLETED");
        assertThat(statusOn(today.toString())).isEqualTo("COMPLETED");
        assertThat(ours.ask("{ trainingCoverage(course: \"TRN-LIT-1\", unit: {key: \"ou-1\"}, asOf: \"2026-07-15\") {"
                + " trained { nodes { key } } } }").at("/trainingCoverage/0/trained/nodes").findValuesAsString("key"))
                .containsExactly("p-2");
    }

    private String statusOn(String day) {
        return ours.ask("{ trainingAssignment(by: {key: \"ta-1\"}, asOf: \"" + day + "\") { status } }")
                .at("/trainingAssignment/status")
                .asString();
    }

    @Test
    @DisplayName("R-TRN-18 where somebody sits today decides who sees their courses, whatever day they are seen of")
    void aFormerManagerSeesNothingMore() {
        var then = "{ trainingAssignments(asOf: \"2026-06-02\") { nodes { key } } }";
        assertThat(keys(ours.askAs(person("p-1"), then, READ))).containsExactly("ta-1", "ta-2");
        ours.ask("mutation { movePerson(input: {person: {key: \"p-2\"}, expectedVersion: "
                + ours.ask("{ person(by: {key: \"p-2\"}) { version } }").at("/person/version").asInt()
                + ", manager: {key: \"p-3\"}}) { errors { code } } }");

        assertThat(keys(ours.askAs(person("p-1"), then, READ))).isEmpty();
        assertThat(
                ours.askAs(person("p-1"), "{ trainingAssignment(by: {key: \"ta-1\"}, asOf: \"2026-06-02\") { key } }",
                        READ).path("trainingAssignment").isNull())
                .isTrue();
        assertThat(keys(ours.askAs(person("p-3"), then, READ))).containsExactly("ta-1", "ta-2", "ta-3");
    }

    @Test
    @DisplayName("R-TRN-18 a dossier tells renewals without a course, and of what was completed the day")
    void aDossierTellsRenewals() {
        var done = dossiers.imported(ours.organisation(), "2026-06-02",
                """
                        training_assignments:
                          - {id: ta-8, person: p-2, course: CERT-CISA, system: null, due: 2026-09-30, completed: null, status: ASSIGNED}
                        """);
        assertThat(done.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(told()).extracting(TrainingAssignmentFacts::course).contains("CERT-CISA");

        var undated = dossiers.imported(ours.organisation(), "2026-06-03",
                """
                        training_assignments:
                          - {id: ta-9, person: p-2, course: TRN-LIT-2, system: null, due: 2026-09-30, completed: null, status: COMPLETED}
                        """);
        assertThat(undated.state()).isNotEqualTo(ImportState.IMPORTED);
        assertThat(undated.toString()).contains("completed");
    }

    @Test
    void whatIsOpenIsADutyAndRestsOnThePerson() {
        var p2 = List.of(person("p-2"));
        assertThat(callers.asEverybody(ours.organisation(), () -> duties.dutiesOf(p2, today)))
                .extracting(it -> it.subject().reference() + " " + it.due() + " " + it.title())
                .containsExactly("ta-1 2026-09-30 Complete the course “AI literacy essentials”.",
                        "ta-2 2026-09-30 Complete the course “Human oversight of one high-risk system”.");
        ours.ask(step("cancelTraining", "ta-1", 1, ", reason: \"Renamed\""));

        assertThat(callers.asEverybody(ours.organisation(), () -> duties.commitmentsOf(p2, today)))
                .extracting(it -> it.subject().reference())
                .containsExactly("ta-2");
        assertThat(callers.asEverybody(ours.organisation(), () -> duties.dutiesOf(p2, today.minusDays(1)))).hasSize(2);
    }

    @Test
    void aRehearsalChangesNothing() {
        var tried = ours.ask(act("assignTraining",
                "dryRun: true, key: \"ta-9\", person: {key: \"p-3\"}, course: \"TRN-DATA-1\""));

        assertThat(Learning.errors(tried)).isEmpty();
        assertThat(ours.ask("{ trainingAssignment(by: {key: \"ta-9\"}) { key } }").path("trainingAssignment").isNull())
                .isTrue();
    }

    @Test
    void theListShowsEverybodyTheirOwnAndManagersAll() {
        var list = "{ trainingAssignments(%s) { totalCount nodes { key } } }";

        assertThat(keys(ours.ask(list.formatted("filter: {overdue: true}")))).containsExactly("ta-1", "ta-2");
        assertThat(keys(ours.ask(list.formatted("orderBy: [{field: DUE, direction: DESC}], first: 1"))))
                .containsExactly("ta-3");
        assertThat(
                keys(ours.ask(list.formatted("filter: {not: {course: {eq: \"TRN-LIT-1\"}}, status: {eq: ASSIGNED}}"))))
                .containsExactly("ta-2");
        assertThat(keys(ours.askWith(list.formatted("filter: {due: {isNull: true}}"), MANAGE_TRAINING, READ)))
                .containsExactly("ta-3");
        assertThat(keys(ours.askAs(person("p-3"), list.formatted("first: 9"), READ))).containsExactly("ta-3");
        assertThat(keys(ours.askAs(person("p-1"), list.formatted("first: 9"), READ))).as("of those who report to them")
                .containsExactly("ta-1", "ta-2");
        var theirs = new Learning(callers, dossiers, api, "2026-06-01", "");
        assertThat(keys(theirs.ask(list.formatted("first: 9")))).isEmpty();
    }

    @Test
    @DisplayName("R-RPT-14 before the day of its completion a course is open, also where a dossier tells of it")
    void whatWasCompletedLaterWasStillToBeDone() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS + COMPLETED);
        var one = "{ trainingAssignment(by: {key: \"ta-4\"}, asOf: \"%s\") { status completed overdue } }";
        assertThat(ours.ask(one.formatted("2026-04-30")).path("trainingAssignment").toString())
                .isEqualTo("{\"status\":\"ASSIGNED\",\"completed\":null,\"overdue\":false}");
        assertThat(ours.ask(one.formatted("2026-05-09")).path("trainingAssignment").toString())
                .isEqualTo("{\"status\":\"ASSIGNED\",\"completed\":null,\"overdue\":true}");
        assertThat(ours.ask(one.formatted("2026-05-10")).path("trainingAssignment").toString())
                .isEqualTo("{\"status\":\"COMPLETED\",\"completed\":\"2026-05-10\",\"overdue\":false}");
    }

    @Test
    @DisplayName("R-RPT-14 lists of a past day find a course as they show it")
    void listsOfAPastDayFindWhatTheyShow() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS + COMPLETED);
        var list = "{ trainingAssignments(asOf: \"%s\", filter: {%s}) { nodes { key } } }";
        assertThat(keys(ours.ask(list.formatted("2026-05-09", "status: {in: [COMPLETED]}")))).isEmpty();
        assertThat(keys(ours.ask(list.formatted("2026-05-09", "status: {eq: ASSIGNED}"))))
                .containsExactly("ta-1", "ta-2", "ta-4");
        assertThat(keys(ours.ask(list.formatted("2026-05-09", "overdue: true")))).containsExactly("ta-4");
        assertThat(keys(ours.ask(list.formatted("2026-05-10", "status: {eq: COMPLETED}")))).containsExactly("ta-4");
        assertThat(keys(ours.ask(list.formatted("2026-05-10", "overdue: true")))).isEmpty();
    }

    @Test
    void whatADossierDoesNotTellStaysAndTheExportTellsWhatItTold() {
        ours.ask(step("completeTraining", "ta-1", 1, ", on: \"2026-06-30\", evidence: \"dms://1\""));
        var same = """
                training_assignments:
                  - {id: ta-1, person: p-2, course: TRN-LIT-1, system: null, due: 2026-09-30, completed: 2026-06-30, status: COMPLETED}
                """;
        dossiers.imported(ours.organisation(), today.toString(), same);

        assertThat(ours.ask("{ trainingAssignment(by: {key: \"ta-1\"}) { evidence } }")
                .at("/trainingAssignment/evidence")
                .asString()).isEqualTo("dms://1");
        assertThat(told()).extracting(TrainingAssignmentFacts::key).containsExactly("ta-1", "ta-2", "ta-3");
        assertThat(told().get(1).system()).isEqualTo("ai-1");
        assertThat(told().getFirst().completed()).isEqualTo("2026-06-30");
    }

    @Test
    @DisplayName("T-1 a dossier does not open again what somebody has open under another key")
    void aDossierDoesNotOpenTwice() {
        ours.ask(act("assignTraining", "key: \"ta-8\", person: {key: \"p-3\"}, course: \"TRN-DATA-1\""));
        ours.ask(step("completeTraining", "ta-8", 1, ", evidence: \"dms://1\""));
        assertThat(Learning.errors(ours.ask(act("assignTraining",
                "key: \"ta-9\", person: {key: \"p-3\"}, course: \"TRN-DATA-1\"")))).isEmpty();

        var done = dossiers.imported(ours.organisation(), today.toString(),
                """
                        training_assignments:
                          - {id: ta-8, person: p-3, course: TRN-DATA-1, system: null, due: 2099-09-30, completed: null, status: ASSIGNED}
                        """);

        assertThat(done.state()).isNotEqualTo(ImportState.IMPORTED);
        assertThat(done.toString()).contains("T-1");
    }

    private List<TrainingAssignmentFacts> told() {
        return callers.asEverybody(ours.organisation(), () -> telling.assignments(today));
    }

    private JsonNode asTaker(String person, String document) {
        return ours.askAs(person(person), document, new Permission[]{READ});
    }

    private static List<String> keys(JsonNode answer) {
        return answer.at("/trainingAssignments/nodes").findValuesAsString("key");
    }

    private static String act(String name, String input) {
        return "mutation { act: " + name + "(input: {" + input + "}) " + FIELDS + " }";
    }

    private static String step(String name, String key, int version, String more) {
        return act(name, "assignment: {key: \"" + key + "\"}, expectedVersion: " + version + more);
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(),
                () -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
