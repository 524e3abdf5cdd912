package io.answerable.journeys;

import static io.answerable.journeys.Story.about;
import static io.answerable.journeys.Story.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.journeys.Story.Lack;
import io.answerable.organisation.PeopleDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * P6: an assistant that answers letters goes from its proposal through every gate into use, is watched, suspended and
 * resumed, and ends safely. Each step is taken by the right person, who holds the role for it; whoever does not is refused,
 * and so is everybody while anything is missing.
 */
@AnswerableTest
class FromProposalToSafeClosureTests {

    private static final String DAY = "2026-01-01";

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    private Story story;

    @BeforeEach
    void found() {
        story = new Story(callers, people, dossiers, api);
        story.told(DAY, ORGANISATION);
    }

    @Test
    @DisplayName("P6 From proposal to safe closure, through the API alone, by the right people")
    void fromProposalToSafeClosure() {
        proposed();
        scoped();
        procured();
        tested();
        authorised();
        putIntoUse();
        watchedSuspendedAndResumed();
        endedSafely();
    }

    private void proposed() {
        story.done("ai-lead", "registerAiSystem",
                Map.of("key", "ai-1", "name", "Letter assistant", "purpose", "Answers letters", "owningUnit",
                        Map.of("key", "ou-fin"), "usingUnits", List.of(Map.of("key", "ou-fin"))));
        story.gate("clerk", "ai-lead", "startScoping",
                until(() -> story.does("ai-lead", "describeUseCase",
                        Map.of("problem", "Letters wait for weeks", "painPoint", "Complaints", "improvement",
                                "Answers in a day", "priority", "HIGH")),
                        "PURPOSE_STATED"),
                until(() -> story.named("role.business-owner", "owner"), "BUSINESS_OWNER_ACTIVE"));
    }

    private void scoped() {
        story.named("role.project-lead", "lead");
        story.gate("ai-lead", "lead", "startProcurement", Stream.concat(Stream.of(
                until(() -> story.named("role.information-asset-owner", "lead"),
                        "INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD"),
                until(this::landscapeReviewed, "LANDSCAPE_REVIEW_DONE"),
                until(this::classifiedForNow, "PROHIBITED_SCREEN_NEGATIVE", "PRELIMINARY_CLASSIFICATION"),
                until(() -> story.does("owner", "agreeKpi",
                        Map.of("name", "Days to answer", "kind", "TIME", "target", 1, "agreedBy",
                                List.of(Map.of("key", "owner"), Map.of("key", "engineer")))),
                        "KPI_AGREED_BUSINESS_AND_IT"),
                until(() -> story.authorised("az-1", "PROCUREMENT", "lead", "chief"),
                        "PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER")),
                Stream.of("IT engineer", "LEGAL lawyer", "DPO dpo", "INFOSEC officer", "PROCUREMENT buyer",
                        "ANALYST analyst").map(this::advice))
                .toArray(Lack[]::new));
    }

    private void landscapeReviewed() {
        for (var reviewer : List.of("ai-lead", "lead")) {
            story.does(reviewer, "reviewLandscape", Map.of("statement", "Nothing like it exists"));
        }
    }

    private void classifiedForNow() {
        story.does("lawyer", "answerClassificationQuestionnaire", Map.of("reason", "Asked the lead", "answers",
                Map.of("processesPersonalData", true, "decidesOrAssistsDecisionsOnPersons", true)));
        story.done("lawyer", "classifySystem", about(Map.of("category", "MINIMAL", "operatorRoles",
                List.of("DEPLOYER"), "rationale", "It drafts, people decide")));
    }

    private Lack advice(String specialistAndPerson) {
        var words = specialistAndPerson.split(" ");
        return until(() -> story.does(words[1], "giveAdvice", Map.of("specialist", words[0], "statement", "Go ahead")),
                "ADVICE_" + words[0]);
    }

    private void procured() {
        story.gate("chief", "lead", "configureSystem");
    }

    private void tested() {
        story.named("role.delivery-team", "developer");
        story.gate("developer", "lead", "startTesting",
                until(() -> story.does("analyst", "adviseOnTestDesign", Map.of("statement", "Test with old letters")),
                        "TEST_DESIGN_ADVISED_BY_ANALYST"),
                until(() -> story.does("developer", "prepareData", Map.of("statement", "A thousand letters")),
                        "DATA_PREPARED"),
                until(() -> story.assessmentStarted("developer", "EQUALITY_IMPACT"), "EQUALITY_IMPACT_STARTED"),
                until(() -> story.assessmentStarted("dpo", "DPIA"), "DPIA_STARTED_IF_PERSONAL_DATA"));
    }

    private void authorised() {
        story.named("role.product-manager", "manager");
        story.gate("lead", "chief", "authoriseSystem",
                until(() -> story.does("lawyer", "finaliseClassification", Map.of("expectedVersion", 1)),
                        "CLASSIFICATION_FINAL"),
                until(() -> story.assessed("lawyer", "officer", "AI_RISK"), "AI_RISK_APPROVED"),
                until(() -> story.assessed("officer", "ciso", "INFOSEC_RISK"), "INFOSEC_RISK_APPROVED"),
                until(() -> story.submitted("dpo", "lawyer", Map.of("key", "ai-1/DPIA"), 1),
                        "DPIA_APPROVED_IF_PERSONAL_DATA"),
                until(() -> story.submitted("developer", "lawyer", Map.of("key", "ai-1/EQUALITY_IMPACT"), 1),
                        "EQUALITY_IMPACT_APPROVED_IF_AFFECTS_PERSONS"),
                until(() -> story.does("analyst", "recordValidation",
                        Map.of("passed", true, "explanation", "Nine in ten answers are good")),
                        "VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL"),
                until(() -> story.does("lead", "setMonitoringLimit", Map.of("measure", "Good answers", "lowest", 0.8)),
                        "MONITORING_REQUIREMENTS_SET"),
                until(() -> story.told(DAY, GUIDANCE), "OPERATIONAL_GUIDANCE_PUBLISHED"),
                until(() -> story.does("chief", "confirmCommandStructure", Map.of("statement", "The manager decides")),
                        "COMMAND_STRUCTURE_CONFIRMED"),
                until(() -> story.told(DAY, MATRIX), "RACI_ACTIVE_AND_VALID"),
                until(() -> story.authorised("az-2", "SECURITY", "lead", "ciso"),
                        "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC"),
                until(() -> story.authorised("az-3", "USE", "lead", "chief"), "USE_AUTHORISATION_BY_CHIEF_OFFICER"));
    }

    private void putIntoUse() {
        story.named("role.end-user", "clerk");
        story.gate("lead", "manager", "goLive",
                until(this::handedOver, "HANDOVER_ACCEPTED", "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER"),
                until(() -> story.does("manager", "approveContingencyPlan", Map.of("statement", "Answer by hand")),
                        "CONTINGENCY_PLAN_APPROVED"),
                until(() -> story.does("manager", "activateMonitoringPlan", Map.of("statement", "Weekly samples")),
                        "MONITORING_PLAN_ACTIVE"),
                until(() -> story.told(DAY, TRAINING), "END_USERS_TRAINED"));
        assertThat(story.system().path("state").asString()).isEqualTo("IN_USE");
    }

    private void handedOver() {
        story.refused("manager", "acceptHandover", "TRANSITION_NOT_ALLOWED");
        story.does("lead", "offerHandover", Map.of("to", Map.of("key", "manager")));
        story.refused("lead", "acceptHandover", "NOT_PERMITTED");
        story.does("manager", "acceptHandover", Map.of());
    }

    private void watchedSuspendedAndResumed() {
        story.does("manager", "recordMeasurement", Map.of("measure", "Good answers", "value", 0.5));
        assertThat(story.system().path("monitoring").path("breaches").asInt()).isEqualTo(1);

        story.refused("clerk", "suspendSystem", "NOT_PERMITTED");
        story.does("manager", "suspendSystem", Map.of("reason", "Half of the answers are wrong"));
        story.refused("manager", "goLive", "TRANSITION_NOT_ALLOWED");

        story.gate("manager", "chief", "resumeSystem",
                until(() -> story.does("manager", "resolveSuspensionCause", Map.of("resolution", "A new model")),
                        "SUSPENSION_CAUSE_RESOLVED"),
                until(() -> {
                    story.authorised("az-4", "SECURITY", "manager", "ciso");
                    story.authorised("az-5", "USE", "manager", "chief");
                }, "AUTHORISATIONS_VALID", "CHIEF_OFFICER_DECISION"));
    }

    private void endedSafely() {
        story.gate("chief", "manager", "retireSystem",
                Stream.concat(
                        Stream.of(until(
                                () -> story.does("manager", "nameClosureOverseer",
                                        Map.of("overseer", Map.of("key", "manager"))),
                                "CLOSURE_OVERSEER_NAMED")),
                        Arrays.stream(new String[]{"USERS_INFORMED", "DATA_DISPOSED_OR_ARCHIVED", "ACCESS_REVOKED",
                                "KNOWLEDGE_ARCHIVED", "OPEN_ACTIONS_TRANSFERRED_OR_CLOSED"}).map(this::closing))
                        .toArray(Lack[]::new));

        var system = story.system();
        assertThat(system.path("state").asString()).isEqualTo("RETIRED");
        assertThat(system.path("usingUnits").valueStream()).isEmpty();
        assertThat(system.path("history").path("nodes").valueStream().map(it -> it.path("act").asString()))
                .containsSubsequence("RETIRED", "RESUMED", "SUSPENDED", "PUT_INTO_USE", "AUTHORISED",
                        "TESTING_STARTED", "CONFIGURATION_STARTED", "PROCUREMENT_STARTED", "SCOPING_STARTED",
                        "REGISTERED");
    }

    private Lack closing(String item) {
        return until(() -> story.does("manager", "completeClosureItem", Map.of("item", item, "evidence", "Minutes")),
                item);
    }

    private static final String ORGANISATION = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: null}
              - {id: ou-ict, name: IT, parent: ou-exe, function: IT, head: null}
              - {id: ou-fin, name: Finance, parent: ou-exe, function: FINANCE, head: null}
            people:
            """ + Stream.of("chief ou-exe", "ai-lead ou-exe", "lawyer ou-exe", "dpo ou-exe", "officer ou-exe",
            "ciso ou-exe", "buyer ou-exe", "analyst ou-exe", "engineer ou-ict", "developer ou-ict", "lead ou-ict",
            "manager ou-fin", "owner ou-fin", "clerk ou-fin").map(it -> it.split(" ")).map(it -> """
                      - {id: %1$s, name: The %1$s, unit: %2$s, position: The %1$s, manager: null, status: ACTIVE}
                    """.formatted(it[0], it[1])).reduce("", String::concat) + "role_assignments:\n"
            + Stream.of("chief-officer chief", "ai-lead ai-lead", "compliance-legal lawyer", "dpo dpo",
                    "information-security-officer officer", "head-of-information-security ciso", "procurement buyer",
                    "analyst analyst", "it-team engineer")
                    .map(it -> it.split(" "))
                    .map(it -> """
                              - {id: ra-%2$s, role: role.%1$s, holder: %2$s, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
                            """
                            .formatted(it[0], it[1])
                            .strip()
                            .indent(2))
                    .reduce("", String::concat);

    private static final String GUIDANCE = """
            policies:
              - {id: pol-1, title: Guidance on letters, topics: [OPERATIONAL_GUIDANCE], version: 1, status: PUBLISHED, author: lawyer, legal_review: {by: lawyer, date: 2025-10-01}, approved: {by: chief, date: 2025-10-02}, review_due: 2099-01-01, audience: [ou-fin], acknowledge_by: null, outstanding: [], course: null}
            """;

    private static final String MATRIX = """
            raci_matrices:
              - id: m-1
                title: Letter assistant
                scope: ai-1
                template: tpl.system-ownership
                origin: TEMPLATE
                status: ACTIVE
                last_review: null
                next_review: 2099-01-01
                activities:
                  - {id: act.risk-ownership, title: Risk of use, cells: {role.business-owner: A, role.product-manager: R}}
            """;

    private static final String TRAINING = """
            training_assignments:
              - {id: ta-1, person: clerk, course: TRN-LIT-1, system: null, due: 2099-01-01, completed: 2025-12-01, status: COMPLETED}
            """;
}
