package io.answerable.journeys;

import static io.answerable.journeys.Cast.DAY;
import static io.answerable.journeys.Story.about;
import static io.answerable.journeys.Story.until;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.journeys.Story.Lack;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.KeepingUp;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * A way through the life of a system (P6), through the API alone: each step is taken by the right person, who holds the
 * role for it; whoever does not is refused, and so is everybody while anything is missing.
 */
@AnswerableTest
abstract class Journey {

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired KeepingUp keepingUp;

    Story story;
    private KeepingUp.Follower signals;

    @BeforeEach
    void found() {
        story = new Story(callers, people, dossiers, api);
        story.told(DAY, "public_authority: true", Cast.ORGANISATION);
        signals = keepingUp.with(story.organisation());
        story.follow(signals::after);
    }

    @AfterEach
    void theLedgerToldOfEverythingThatRulesRead() {
        signals.atTheEnd();
    }

    void proposed() {
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

    /** What lacks before a system is bought or built. */
    Stream<Lack> scoping(Runnable classified) {
        return Stream.concat(Stream.of(
                until(() -> story.named("role.information-asset-owner", "lead"),
                        "INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD"),
                until(this::landscapeReviewed, "LANDSCAPE_REVIEW_DONE"),
                until(classified, "PROHIBITED_SCREEN_NEGATIVE", "PRELIMINARY_CLASSIFICATION"),
                until(() -> story.does("owner", "agreeKpi",
                        Map.of("name", "Days to answer", "kind", "TIME", "target", 1, "agreedBy",
                                List.of(Map.of("key", "owner"), Map.of("key", "engineer")))),
                        "KPI_AGREED_BUSINESS_AND_IT")),
                Stream.of("IT engineer", "LEGAL lawyer", "DPO dpo", "INFOSEC officer", "ANALYST analyst")
                        .map(this::advice));
    }

    private void landscapeReviewed() {
        for (var reviewer : List.of("ai-lead", "lead")) {
            story.does(reviewer, "reviewLandscape", Map.of("statement", "Nothing like it exists"));
        }
    }

    Lack advice(String specialistAndPerson) {
        var words = specialistAndPerson.split(" ");
        return until(() -> story.does(words[1], "giveAdvice", Map.of("specialist", words[0], "statement", "Go ahead")),
                "ADVICE_" + words[0]);
    }

    /** Asked, and proposed for now: who does what with it, and how strictly the law looks at it. */
    void classifiedForNow(Map<String, ?> answers, Map<String, ?> proposal) {
        story.does("lawyer", "answerClassificationQuestionnaire",
                Map.of("reason", "Asked the lead", "answers", answers));
        story.done("lawyer", "classifySystem", about(proposal));
    }

    void classifiedAsMinimal() {
        classifiedForNow(Map.of("processesPersonalData", true, "decidesOrAssistsDecisionsOnPersons", true),
                Map.of("category", "MINIMAL", "operatorRoles", List.of("DEPLOYER"), "rationale",
                        "It drafts, people decide"));
    }

    Stream<Lack> testing() {
        return Stream.of(
                until(() -> story.does("analyst", "adviseOnTestDesign", Map.of("statement", "Test with old letters")),
                        "TEST_DESIGN_ADVISED_BY_ANALYST"),
                until(() -> story.does("developer", "prepareData", Map.of("statement", "A thousand letters")),
                        "DATA_PREPARED"),
                until(() -> story.assessmentStarted("developer", "EQUALITY_IMPACT"), "EQUALITY_IMPACT_STARTED"),
                until(() -> story.assessmentStarted("dpo", "DPIA"), "DPIA_STARTED_IF_PERSONAL_DATA"));
    }

    void classified() {
        story.does("counsel", "finaliseClassification", Map.of("expectedVersion", 1));
    }

    Stream<Lack> authorising() {
        return Stream.of(
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
                until(() -> story.told(DAY, "public_authority: true", Cast.GUIDANCE), "OPERATIONAL_GUIDANCE_PUBLISHED"),
                until(() -> story.does("chief", "confirmCommandStructure", Map.of("statement", "The manager decides")),
                        "COMMAND_STRUCTURE_CONFIRMED"),
                until(() -> story.matrixActivated("coordinator", "chief"), "RACI_ACTIVE_AND_VALID"),
                until(() -> story.authorised("az-2", "SECURITY", "lead", "ciso"),
                        "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC"),
                until(() -> story.authorised("az-3", "USE", "lead", "chief"), "USE_AUTHORISATION_BY_CHIEF_OFFICER"));
    }

    Stream<Lack> goingLive() {
        return Stream.of(until(this::handedOver, "HANDOVER_ACCEPTED", "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER"),
                until(() -> story.does("manager", "approveContingencyPlan", Map.of("statement", "Answer by hand")),
                        "CONTINGENCY_PLAN_APPROVED"),
                until(() -> story.does("manager", "activateMonitoringPlan", Map.of("statement", "Weekly samples")),
                        "MONITORING_PLAN_ACTIVE"),
                until(() -> story.told(DAY, "public_authority: true", Cast.USERS_TRAINED), "END_USERS_TRAINED"));
    }

    private void handedOver() {
        story.refused("manager", "acceptHandover", "TRANSITION_NOT_ALLOWED");
        story.does("lead", "offerHandover", Map.of("to", Map.of("key", "manager")));
        story.refused("lead", "acceptHandover", "NOT_PERMITTED");
        story.does("manager", "acceptHandover", Map.of());
    }

    /** The project lead oversees the end, and each item of the checklist is done; that of the contract where it was bought. */
    Stream<Lack> closing(String acting, Stream<String> more) {
        var items = Stream.of("USERS_INFORMED", "DATA_DISPOSED_OR_ARCHIVED", "ACCESS_REVOKED", "KNOWLEDGE_ARCHIVED",
                "OPEN_ACTIONS_TRANSFERRED_OR_CLOSED");
        return Stream.concat(
                Stream.of(until(() -> story.does(acting, "nameClosureOverseer",
                        Map.of("overseer", Map.of("key", "lead"))), "CLOSURE_OVERSEER_NAMED")),
                Stream.concat(items, more)
                        .map(item -> until(() -> story.does("lead", "completeClosureItem",
                                Map.of("item", item, "evidence", "Minutes")), item)));
    }

    /** Nobody but the right person passes the gate, and not before each thing that lacks is mended, one by one. */
    @SafeVarargs
    final void passed(String wrong, String right, String step, Stream<Lack>... lacks) {
        story.gate(wrong, right, step, Stream.of(lacks).flatMap(it -> it).toArray(Lack[]::new));
    }
}
