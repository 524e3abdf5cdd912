package io.answerable.inventory.preparation;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.LandscapeReviewed;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has to be done before a system is used: who does it, and what the gates then say. */
class TakingStepsTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-22 A landscape review is done when both leads have reviewed")
    void bothLeadsReview() {
        as("role.ai-lead", step("reviewLandscape", "ai-01")).path("reviewLandscape.errors").matchesJson("[]");
        assertThat(state("LANDSCAPE_REVIEW_DONE")).isEqualTo(RequirementState.OPEN);

        as("role.project-lead", step("reviewLandscape", "ai-01")).path("reviewLandscape.errors").matchesJson("[]");
        assertThat(state("LANDSCAPE_REVIEW_DONE")).isEqualTo(RequirementState.MET);
        assertThat(events.stream(LandscapeReviewed.class)).hasSize(2);
    }

    @Test
    @DisplayName("R-INV-23 Each advice needs its specialist")
    void onlyTheSpecialistAdvises() {
        as("role.dpo", advice("LEGAL")).path("giveAdvice.errors").matchesJson("""
                [{"__typename": "NotPermitted", "code": "NOT_PERMITTED"}]""");
        assertThat(state("ADVICE_LEGAL")).isEqualTo(RequirementState.OPEN);

        as("role.legal-team", advice("LEGAL")).path("giveAdvice").matchesJson("""
                {"aiSystem": {"version": 2, "preparation": [{"kind": "ADVICE_LEGAL", "doneOn": "%s",
                    "statement": "Done well", "by": {"key": "p-020"}}]}, "errors": []}""".formatted(today()));
        assertThat(state("ADVICE_LEGAL")).isEqualTo(RequirementState.MET);
        assertThat(state("ADVICE_DPO")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void aStepThatIsWithdrawnOpensTheGateAgainFromThatDayOn() {
        as("role.chief-officer", step("confirmCommandStructure", "ai-01"));
        assertThat(state("COMMAND_STRUCTURE_CONFIRMED")).isEqualTo(RequirementState.MET);

        as("role.chief-officer", """
                mutation { withdrawPreparationStep(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2,
                    step: COMMAND_STRUCTURE}) { %s } }""".formatted(ERRORS));
        assertThat(state("COMMAND_STRUCTURE_CONFIRMED")).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void anActThatChangesNothingLeavesNoTrace() {
        var described = """
                mutation { describeUseCase(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, problem: "Queues",
                    painPoint: "Waiting", improvement: "Answer sooner", priority: HIGH}) {
                    aiSystem { version history(first: 1) { totalCount } } %s } }""";
        var first = as("role.project-lead", described.formatted(1, ERRORS));
        var entries = first.path("describeUseCase.aiSystem.history.totalCount").entity(Integer.class).get();

        var again = as("role.project-lead", described.formatted(2, ERRORS));
        var none = as("role.project-lead", """
                mutation { serveObjective(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2}) {
                    aiSystem { version } %s } }""".formatted(ERRORS));

        again.path("describeUseCase").matchesJsonStrictly("""
                {"aiSystem": {"version": 2, "history": {"totalCount": %d}}, "errors": []}""".formatted(entries));
        none.path("serveObjective").matchesJsonStrictly("{\"aiSystem\": {\"version\": 2}, \"errors\": []}");
    }

    @Test
    void anEmptyStatementAndADayToComeAreRefused() {
        as("role.chief-officer", step("confirmCommandStructure", "ai-01").replace("Done well", " "))
                .path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"FIELD_REQUIRED\", \"field\": [\"statement\"]}]");
        as("role.chief-officer", step("confirmCommandStructure", "ai-01").replace("statement:",
                "on: \"2999-01-01\", statement:")).path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"VALIDATION_FAILED\", \"field\": [\"on\"]}]");
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
    @DisplayName("R-INV-47 The decision file shows a system of a day on one page")
    void theDecisionFileIsOnePage() {
        as("role.analyst", """
                mutation { recordValidation(input: {aiSystem: {key: "ai-01"}, passed: false,
                    explanation: "Told the team"}) { %s } }""".formatted(ERRORS));

        ask("{ aiSystem(by: {key: \"ai-01\"}) { decisionFile { asOf aiSystem { key } validation { result } kpis { name } "
                + "monitoring { breaches } preparation { kind } } before: decisionFile(asOf: \"2026-01-01\") {"
                + " validation { result } } } }").path("aiSystem")
                .matchesJson("""
                        {"decisionFile": {"aiSystem": {"key": "ai-01"}, "validation": {"result": "FAILED"}, "kpis": [],
                            "monitoring": {"breaches": 0}, "preparation": []}, "before": {"validation": null}}""");
    }

    @Test
    void anotherOrganisationCannotAct() {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH}) {
                    %s } }""".formatted(ERRORS));
        organisation = Municipality.found(callers, organisations);

        as("role.chief-officer", step("confirmCommandStructure", "ai-01")).path("confirmCommandStructure.errors")
                .matchesJson("[{\"code\": \"NOT_FOUND\", \"field\": [\"aiSystem\"]}]");
        ask("{ horizonItem(by: {key: \"hz-01\"}) { id } horizonItems { totalCount } supplierEngagements { totalCount } }")
                .path("")
                .matchesJson(
                        """
                                {"horizonItem": null, "horizonItems": {"totalCount": 0}, "supplierEngagements": {"totalCount": 0}}""");
    }

    private static String advice(String specialist) {
        return """
                mutation { giveAdvice(input: {aiSystem: {key: "ai-01"}, specialist: %s,
                    statement: "Done well"}) { aiSystem { version preparation { kind doneOn statement by { key } } } %s } }"""
                .formatted(specialist, ERRORS);
    }
}
