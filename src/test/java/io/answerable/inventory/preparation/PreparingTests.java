package io.answerable.inventory.preparation;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.spi.Standing;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.LandscapeReviewed;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.MonitoringBreached;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.ValidationRecorded;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What has to be done before a system is used: who does it, what the gates then say, and what changes. */
@AnswerableTest
@RecordApplicationEvents
class PreparingTests {

    private static final String ERRORS = "errors { __typename code field message }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired RecordingSuppliers suppliers;

    @Autowired AiSystemRegister register;

    @Autowired List<GateRequirement> judges;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired ApplicationEvents events;

    @Autowired PeopleDirectory people;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
        callers.asEverybody(organisation, () -> suppliers.record(List.of(new SupplierFacts("sup-01", "Maker", "NO",
                new SupplierFacts.Contract("c-01", null, TODAY.plusYears(5)))), TODAY, (section, rows) -> {
                }));
        record(system("ai-01").in(LifecycleState.SCOPING).suppliedBy("sup-01"), system("ai-02").suppliedBy("sup-01"));
    }

    @Test
    @DisplayName("R-INV-22 A landscape review is done when both leads have reviewed")
    void bothLeadsReview() {
        as("role.ai-lead", step("reviewLandscape", "ai-01", 1)).path("reviewLandscape.errors").matchesJson("[]");
        assertThat(state("LANDSCAPE_REVIEW_DONE")).isEqualTo(RequirementState.OPEN);

        as("role.project-lead", step("reviewLandscape", "ai-01", 2)).path("reviewLandscape.errors").matchesJson("[]");
        assertThat(state("LANDSCAPE_REVIEW_DONE")).isEqualTo(RequirementState.MET);
        assertThat(events.stream(LandscapeReviewed.class)).hasSize(2);
    }

    @Test
    @DisplayName("R-INV-23 Each advice needs its specialist")
    void onlyTheSpecialistAdvises() {
        as("role.dpo", advice("LEGAL", 1)).path("giveAdvice.errors").matchesJson("""
                [{"__typename": "NotPermitted", "code": "NOT_PERMITTED"}]""");
        assertThat(state("ADVICE_LEGAL")).isEqualTo(RequirementState.OPEN);

        as("role.legal-team", advice("LEGAL", 1)).path("giveAdvice").matchesJson("""
                {"aiSystem": {"version": 2, "preparation": [{"kind": "ADVICE_LEGAL", "doneOn": "%s",
                    "statement": "Done well", "by": {"key": "p-020"}}]}, "errors": []}""".formatted(today()));
        assertThat(state("ADVICE_LEGAL")).isEqualTo(RequirementState.MET);
        assertThat(state("ADVICE_DPO")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void aStepThatIsWithdrawnOpensTheGateAgainFromThatDayOn() {
        as("role.chief-officer", step("confirmCommandStructure", "ai-01", 1));
        assertThat(state("COMMAND_STRUCTURE_CONFIRMED")).isEqualTo(RequirementState.MET);

        as("role.chief-officer", """
                mutation { withdrawPreparationStep(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2,
                    step: COMMAND_STRUCTURE}) { %s } }""".formatted(ERRORS));
        assertThat(state("COMMAND_STRUCTURE_CONFIRMED")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void aStaleVersionAnEmptyStatementAndADayToComeAreRefused() {
        as("role.chief-officer", step("confirmCommandStructure", "ai-01", 7)).path("confirmCommandStructure.errors")
                .matchesJson("[{\"__typename\": \"VersionConflict\"}]");
        as("role.chief-officer", step("confirmCommandStructure", "ai-01", 1).replace("Done well", " "))
                .path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"FIELD_REQUIRED\", \"field\": [\"statement\"]}]");
        as("role.chief-officer", step("confirmCommandStructure", "ai-01", 1).replace("statement:",
                "on: \"2999-01-01\", statement:")).path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"VALIDATION_FAILED\", \"field\": [\"on\"]}]");
    }

    @Test
    @DisplayName("R-INV-31 An analyst decides whether a system passed")
    void theAnalystValidates() {
        var passed = """
                mutation { recordValidation(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, passed: true,
                    explanation: "Told the team"}) { aiSystem { validation { result by { key } } } %s } }"""
                .formatted(ERRORS);
        as("role.project-lead", passed).path("recordValidation.errors[0].__typename")
                .entity(String.class)
                .isEqualTo("NotPermitted");

        as("role.analyst", passed).path("recordValidation").matchesJson("""
                {"aiSystem": {"validation": {"result": "PASSED", "by": {"key": "p-020"}}}, "errors": []}""");
        assertThat(state("VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL")).isEqualTo(RequirementState.MET);
        assertThat(events.stream(ValidationRecorded.class)).singleElement()
                .satisfies(it -> assertThat(it.passed()).isTrue());
    }

    @Test
    @DisplayName("R-INV-33 A measurement that passes a limit is a breach and tells others")
    void limitsAreWatched() {
        as("role.project-lead", """
                mutation { setMonitoringLimit(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, measure: "Errors",
                    highest: 5}) { %s } }""".formatted(ERRORS)).path("setMonitoringLimit.errors").matchesJson("[]");
        assertThat(state("MONITORING_REQUIREMENTS_SET")).isEqualTo(RequirementState.MET);

        as("role.product-manager", measured(2, "4.5"));
        assertThat(events.stream(MonitoringBreached.class)).isEmpty();
        as("role.product-manager", measured(3, "5.5")).path("recordMeasurement").matchesJson("""
                {"aiSystem": {"monitoring": {"limits": [{"measure": "Errors", "highest": 5.0}], "breaches": 1,
                    "latest": [{"value": 5.5, "breached": true, "threshold": 5.0}]}}, "errors": []}""");
        assertThat(events.stream(MonitoringBreached.class)).singleElement()
                .satisfies(it -> assertThat(it.threshold()).isEqualByComparingTo("5"));
    }

    @Test
    @DisplayName("R-INV-16 A KPI counts when a using unit and IT have agreed; its percent follows the better way")
    void kpisAreAgreedJointly() {
        as("role.business-owner", kpi(1, "{key: \"p-020\"}")).path("agreeKpi").matchesJson("""
                {"aiSystem": {"kpis": [{"name": "Days", "jointlyAgreed": false, "percent": null,
                    "agreedBy": [{"key": "p-020"}]}]}, "errors": []}""");
        assertThat(state("KPI_AGREED_BUSINESS_AND_IT")).isEqualTo(RequirementState.OPEN);

        as("role.business-owner", """
                mutation { measureKpi(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2, name: "Days", actual: 6}) {
                    aiSystem { kpis { actual percent } } %s } }""".formatted(ERRORS)).path("measureKpi").matchesJson("""
                {"aiSystem": {"kpis": [{"actual": 6.0, "percent": 83.3}]}, "errors": []}""");
    }

    @Test
    @DisplayName("R-INV-19, R-INV-20 Documents grow stale with the model, and tests of controls fall due")
    void papersAge() {
        for (var act : List.of("""
                keepModelDocument(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, title: "Card",
                    phase: TRAINING, datedOn: "2026-01-08"})""", """
                keepTechnicalControl(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2, title: "Bias test",
                    aim: FAIRNESS, test: "Compare groups", everyMonths: 3, lastTested: "2026-07-01"})""", """
                recordModelChange(input: {aiSystem: {key: "ai-01"}, expectedVersion: 3, statement: "New weights",
                    on: "2026-02-01"})""")) {
            as("role.product-manager", "mutation { act: " + act + " { " + ERRORS + " } }").path("act.errors")
                    .matchesJson("[]");
        }

        ask("{ aiSystem(by: {key: \"ai-01\"}) { modelDocuments { title stale } technicalControls { dueOn due } } }")
                .path("aiSystem")
                .matchesJson("""
                        {"modelDocuments": [{"title": "Card", "stale": true}],
                         "technicalControls": [{"dueOn": "2026-10-01", "due": true}]}""");
    }

    @Test
    @DisplayName("R-INV-40 Everybody logs departures; they are counted by month")
    void departuresAreCounted() {
        var logged = callers.asPerson(organisation, person(), () -> tester.document("""
                mutation { logDeparture(input: {aiSystem: {key: "ai-01"}, reason: "I knew better", outcome: "Fine"}) {
                    departure { reason aiSystem { key } by { key } } %s } }""".formatted(ERRORS)).execute(),
                Permission.READ);
        logged.path("logDeparture").matchesJson("""
                {"departure": {"reason": "I knew better", "aiSystem": {"key": "ai-01"}, "by": {"key": "p-020"}},
                    "errors": []}""");

        ask("{ aiSystem(by: {key: \"ai-01\"}) { departuresPerMonth { count } } departures(first: 1) { totalCount "
                + "nodes { outcome } pageInfo { hasNextPage endCursor } } }").path("")
                .matchesJson("""
                        {"aiSystem": {"departuresPerMonth": [{"count": 1}]},
                         "departures": {"totalCount": 1, "nodes": [{"outcome": "Fine"}],
                             "pageInfo": {"hasNextPage": false}}}""");
    }

    @Test
    @DisplayName("R-INV-21 A contract counts once legal has reviewed it")
    void legalReviewsContracts() {
        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.OPEN);
        ask("{ aiSystem(by: {key: \"ai-01\"}) { supplier { contracts { key state } } } }")
                .path("aiSystem.supplier.contracts")
                .matchesJson("[{\"key\": \"c-01\", \"state\": \"NOT_REVIEWED\"}]");
        var review = """
                mutation { reviewSupplierContract(input: {supplier: {key: "sup-01"}, expectedVersion: 1,
                    contract: "c-01"}) { supplier { version contracts { state reviewedBy { key } } } %s } }"""
                .formatted(ERRORS);
        as("role.procurement", review).path("reviewSupplierContract.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");

        as("role.legal-team", review).path("reviewSupplierContract").matchesJson("""
                {"supplier": {"version": 2, "contracts": [{"state": "REVIEWED", "reviewedBy": {"key": "p-020"}}]},
                    "errors": []}""");
        assertThat(state("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")).isEqualTo(RequirementState.MET);
    }

    @Test
    @DisplayName("R-RSK-18 What is confirmed on the horizon opens one review for each affected system")
    void theHorizonOpensReviews() {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH,
                    affected: [{key: "ai-01"}, {key: "ai-02"}], effectiveFrom: "2026-12-02"}) { %s } }"""
                .formatted(ERRORS)).path("recordHorizonItem.errors").matchesJson("[]");
        as("role.ai-lead", """
                mutation { confirmHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: 1}) {
                    horizonItem { affected { key horizonReviews { open } } } %s } }""".formatted(ERRORS))
                .path("confirmHorizonItem")
                .matchesJson("""
                        {"horizonItem": {"affected": [{"key": "ai-01", "horizonReviews": [{"open": true}]},
                            {"key": "ai-02", "horizonReviews": [{"open": true}]}]}, "errors": []}""");
        assertThat(events.stream(HorizonItemConfirmed.class)).singleElement()
                .satisfies(it -> assertThat(it.affected()).hasSize(2));

        as("role.ai-lead", """
                mutation { concludeHorizonReview(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1,
                    horizonItem: {key: "hz-01"}, conclusion: "Nothing to do"}) { aiSystem { horizonItems { key
                    effectiveFrom } horizonReviews { open conclusion doneBy { key } } } %s } }""".formatted(ERRORS))
                .path("concludeHorizonReview")
                .matchesJson("""
                        {"aiSystem": {"horizonItems": [{"key": "hz-01", "effectiveFrom": "2026-12-02"}],
                            "horizonReviews": [{"open": false, "conclusion": "Nothing to do",
                                "doneBy": {"key": "p-020"}}]}, "errors": []}""");
    }

    @Test
    @DisplayName("R-INV-36 Talks with suppliers are logged with date, people and security questions")
    void talksAreLogged() {
        as("role.procurement", """
                mutation { logSupplierEngagement(input: {supplier: {key: "sup-01"}, aiSystem: {key: "ai-01"},
                    subject: "Demo", securityQuestions: "Where are the data?", people: [{key: "p-021"}],
                    on: "2026-10-02"}) { engagement { heldOn } %s } }""".formatted(ERRORS))
                .path("logSupplierEngagement.errors")
                .matchesJson("[]");
        var id = new NodeId("Person", personOf("p-021").value()).encoded();

        ask("{ engagements(filter: {person: {eq: \"%s\"}}) { totalCount nodes { heldOn subject securityQuestions "
                .formatted(id) + "supplier { key } aiSystem { key } people { key } loggedBy { key } } } }")
                .path("engagements")
                .matchesJson(
                        """
                                {"totalCount": 1, "nodes": [{"heldOn": "2026-10-02", "subject": "Demo",
                                  "securityQuestions": "Where are the data?", "supplier": {"key": "sup-01"},
                                  "aiSystem": {"key": "ai-01"}, "people": [{"key": "p-021"}], "loggedBy": {"key": "p-020"}}]}""");
    }

    @Test
    @DisplayName("R-INV-18 Data belong to somebody whom the organisation knows")
    void dataOfAStrangerAreNotDescribed() {
        as("role.project-lead", """
                mutation { describeData(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, needed: "Files",
                    source: "Archive", quality: "Good", plainDescription: "Letters", owner: {id: "%s"}}) { %s } }"""
                .formatted(new NodeId("Person", UUID.randomUUID()).encoded(), ERRORS))
                .path("describeData.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"owner\"]}]");
    }

    @Test
    @DisplayName("R-INV-36 A talk names only those whom the organisation knows")
    void aTalkWithStrangersIsNotLogged() {
        var unknown = UUID.randomUUID();

        as("role.procurement", """
                mutation { logSupplierEngagement(input: {supplier: {id: "%s"}, aiSystem: {id: "%s"}, subject: "Demo",
                    people: [{id: "%s"}]}) { %s } }""".formatted(new NodeId("Supplier", unknown).encoded(),
                new NodeId("AiSystem", unknown).encoded(), new NodeId("Person", unknown).encoded(), ERRORS))
                .path("logSupplierEngagement.errors")
                .matchesJson("""
                        [{"field": ["supplier"]}, {"field": ["aiSystem"]}, {"field": ["people"]}]""");
        as("role.ai-lead", """
                mutation { logBoardExchange(input: {party: {id: "%s"}, subject: "Demo", people: []}) { %s } }"""
                .formatted(new NodeId("ExternalParty", unknown).encoded(), ERRORS))
                .path("logBoardExchange.errors")
                .matchesJson("[{\"field\": [\"party\"]}]");
        ask("{ engagements { totalCount } }").path("engagements.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    @DisplayName("R-INV-47 The decision file shows a system of a day on one page")
    void theDecisionFileIsOnePage() {
        as("role.analyst", """
                mutation { recordValidation(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, passed: false,
                    explanation: "Told the team"}) { %s } }""".formatted(ERRORS));

        ask("{ aiSystem(by: {key: \"ai-01\"}) { decisionFile { asOf aiSystem { key } validation { result } kpis { name } "
                + "monitoring { breaches } preparation { kind } } before: decisionFile(asOf: \"2026-01-01\") {"
                + " validation { result } } } }").path("aiSystem")
                .matchesJson("""
                        {"decisionFile": {"aiSystem": {"key": "ai-01"}, "validation": {"result": "FAILED"}, "kpis": [],
                            "monitoring": {"breaches": 0}, "preparation": []}, "before": {"validation": null}}""");
    }

    @Test
    void whoeverMayNotReadGovernanceSeesNothingOfIt() {
        callers.asHolderOf(organisation, () -> {
            tester.document("{ aiSystem(by: {key: \"ai-01\"}) { key preparation { kind } kpis { name } "
                    + "monitoring { breaches } decisionFile { asOf } horizonItems { key } } }")
                    .execute()
                    .path("aiSystem")
                    .matchesJson(
                            """
                                    {"key": "ai-01", "preparation": null, "kpis": null, "monitoring": null, "decisionFile": null,
                                     "horizonItems": null}""");
            return true;
        }, Permission.READ);
    }

    @Test
    void anotherOrganisationCannotAct() {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH}) {
                    %s } }""".formatted(ERRORS));
        organisation = Municipality.found(callers, organisations);

        as("role.chief-officer", step("confirmCommandStructure", "ai-01", 1)).path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"NOT_FOUND\", \"field\": [\"aiSystem\"]}]");
        ask("{ horizonItem(by: {key: \"hz-01\"}) { id } horizonItems { totalCount } engagements { totalCount } }")
                .path("")
                .matchesJson("""
                        {"horizonItem": null, "horizonItems": {"totalCount": 0}, "engagements": {"totalCount": 0}}""");
    }

    private static String step(String mutation, String system, int version) {
        return """
                mutation { %s(input: {aiSystem: {key: "%s"}, expectedVersion: %d, statement: "Done well"}) { %s } }"""
                .formatted(mutation, system, version, ERRORS);
    }

    private static String advice(String specialist, int version) {
        return """
                mutation { giveAdvice(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, specialist: %s,
                    statement: "Done well"}) { aiSystem { version preparation { kind doneOn statement by { key } } } %s } }"""
                .formatted(version, specialist, ERRORS);
    }

    private static String measured(int version, String value) {
        return """
                mutation { recordMeasurement(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, measure: "Errors",
                    value: %s}) { aiSystem { monitoring { limits { measure highest } breaches
                    latest { value breached threshold } } } %s } }""".formatted(version, value, ERRORS);
    }

    private static String kpi(int version, String agreedBy) {
        return """
                mutation { agreeKpi(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, name: "Days",
                    kind: "TIME_SAVED", better: LOWER, target: 5, agreedBy: [%s]}) { aiSystem { kpis { name jointlyAgreed
                    percent agreedBy { key } } } %s } }"""
                .formatted(version, agreedBy, ERRORS);
    }

    private RequirementState state(String requirement) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01"));
            var seen = List.copyOf(register.byId(List.of(id), today()).values());
            var question = new GateQuestion(seen, Set.of(requirement), today());
            return judges.stream()
                    .filter(it -> it.requirements().contains(requirement))
                    .flatMap(it -> it.judge(question).stream())
                    .filter(it -> it.requirement().equals(requirement))
                    .map(Judgement::state)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private LocalDate today() {
        return callers.asEverybody(organisation, () -> actor.today());
    }

    @Autowired CurrentActor actor;

    private PersonId person() {
        return personOf("p-020");
    }

    private PersonId personOf(String key) {
        return callers.asEverybody(organisation, () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private void record(SystemRow... rows) {
        callers.asEverybody(organisation, () -> Municipality.record(systems, TODAY, rows));
    }

    /** Somebody who may do everything and holds just this role for the whole organisation. */
    private GraphQlTester.Response as(String role, String document) {
        var everything = Actor.acting(organisation, ActorRef.person(person()));
        var holder = new Actor(organisation, everything.ref(), everything.grants(),
                Set.of(new Standing.Held(role, null, null)));
        return callers.as(holder, () -> answered(document));
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> answered(document));
    }

    private GraphQlTester.Response answered(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}
