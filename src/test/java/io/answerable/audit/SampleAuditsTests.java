package io.answerable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What the municipality of Lindavik has audited, found and done about it. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAuditsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired GraphQlTester api;

    @Autowired TransactionTemplate transactions;

    @Autowired RecordingAudits audits;

    @Autowired RecordingFindings findings;

    @Autowired RecordingCorrectiveActions actions;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(lindavik, () -> api.document(document.replace("DAY", "\"" + DAY + "\"")).execute());
    }

    @Test
    @DisplayName("R-AUD-02 An audit names its criteria; R-ROL-45 its contact is the lead implementer")
    void anAuditNamesWhatItLooksAt() {
        ask("""
                { decisions: audit(by: {key: "au-02"}, asOf: DAY) { criteria aiSystems { key } units { key } }
                    stage: audit(by: {key: "au-08"}, asOf: DAY) { contact { key } lead { key } performedByParty { key } } }""")
                .path("decisions")
                .matchesJsonStrictly(
                        """
                                {"criteria": ["6.1.4", "8.4", "A.5.4", "A.9.2"], "aiSystems": [{"key": "ai-01"}, {"key": "ai-22"}],
                                    "units": [{"key": "ou-hrd"}, {"key": "ou-soc"}]}""")
                .path("stage")
                .matchesJsonStrictly(
                        """
                                {"contact": {"key": "p-007"}, "lead": {"key": "ext-01"}, "performedByParty": {"key": "ext-01"}}""");
    }

    @Test
    @DisplayName("R-AUD-05 R-AUD-16 Findings have grade, criterion and source; an incident is linked")
    void findingsAreGraded() {
        ask("""
                { major: finding(by: {key: "fn-02"}, asOf: DAY) { grade criterion audit { key } actions { key } }
                    incident: finding(by: {key: "fn-09"}, asOf: DAY) { source incident { key } } }""")
                .path("major")
                .matchesJsonStrictly(
                        """
                                {"grade": "MAJOR_NC", "criterion": "A.5.4", "audit": {"key": "au-02"}, "actions": [{"key": "ca-02"}]}""")
                .path("incident")
                .matchesJsonStrictly("{\"source\": \"INCIDENT\", \"incident\": {\"key\": \"inc-01\"}}");
    }

    @Test
    @DisplayName("R-AUD-07 R-AUD-09 Accountable is the product manager; what nobody carries climbs to the manager of whoever left")
    void actionsHaveOwners() {
        ask("""
                { content: correctiveAction(by: {key: "ca-08"}, asOf: DAY) { owner { key } accountable { key } raciRow }
                    page: correctiveAction(by: {key: "ca-05"}, asOf: DAY) { overdueDays escalation { level receiver { key } } }
                    equality: correctiveAction(by: {key: "ca-02"}, asOf: DAY) { overdueDays }
                    due: correctiveAction(by: {key: "ca-09"}, asOf: DAY) { overdueDays } }""")
                .path("content")
                .matchesJsonStrictly(
                        """
                                {"owner": {"key": "p-041"}, "accountable": {"key": "p-039"}, "raciRow": "m-ai-10#act.operation"}""")
                .path("page")
                .matchesJsonStrictly(
                        "{\"overdueDays\": 52, \"escalation\": {\"level\": 2, \"receiver\": {\"key\": \"p-047\"}}}")
                .path("equality.overdueDays")
                .entity(Integer.class)
                .isEqualTo(37)
                .path("due.overdueDays")
                .valueIsNull();
    }

    @Test
    @DisplayName("R-AUD-01 R-AUD-15 High-risk systems are due by their last audit, and a system shows its findings")
    void systemsAreAudited() {
        ask("{ auditNeeds(asOf: DAY) { aiSystem { key } overdue lastAudited } }").path("auditNeeds")
                .entityList(JsonNode.class)
                .satisfies(all -> assertThat(all.stream()
                        .filter(it -> it.path("overdue").asBoolean())
                        .map(it -> it.path("aiSystem").path("key").asString())).contains("ai-13")
                        .doesNotContain("ai-17"));
        ask("{ aiSystem(by: {key: \"ai-10\"}, asOf: DAY) { findings(openOnly: true) { key } } }")
                .path("aiSystem.findings[*].key")
                .entityList(String.class)
                .containsExactly("fn-11");
    }

    @Test
    @DisplayName("R-RPT-14 As of a past day nothing is shown that came later, although a dossier tells it all at once")
    void thePastDoesNotKnowTheFuture() {
        ask("""
                { planned: audit(by: {key: "au-03"}, asOf: "2026-06-28") { state closedOn }
                    running: audit(by: {key: "au-03"}, asOf: "2026-06-30") { state closedOn }
                    closed: audit(by: {key: "au-03"}, asOf: "2026-09-20") { state closedOn }
                    early: audit(by: {key: "au-05"}, asOf: "2026-01-01") { state }
                    told: audit(by: {key: "au-05"}, asOf: DAY) { state } }""").path("").matchesJsonStrictly("""
                {"planned": {"state": "PLANNED", "closedOn": null},
                    "running": {"state": "IN_PROGRESS", "closedOn": null},
                    "closed": {"state": "CLOSED", "closedOn": "2026-09-20"},
                    "early": {"state": "PLANNED"}, "told": {"state": "IN_PROGRESS"}}""");
        ask("""
                { agreed: correctiveAction(by: {key: "ca-07"}, asOf: "2026-06-30") { ...effect }
                    done: correctiveAction(by: {key: "ca-07"}, asOf: "2026-10-19") { ...effect }
                    judged: correctiveAction(by: {key: "ca-07"}, asOf: "2026-10-20") { ...effect } }
                fragment effect on CorrectiveAction { state implementedOn verification { result } }""").path("")
                .matchesJsonStrictly("""
                        {"agreed": {"state": "AGREED", "implementedOn": null, "verification": null},
                            "done": {"state": "IMPLEMENTED", "implementedOn": "2026-07-25", "verification": null},
                            "judged": {"state": "CLOSED", "implementedOn": "2026-07-25",
                                "verification": {"result": "INEFFECTIVE"}}}""");
    }

    @Test
    @DisplayName("R-RPT-14 As of a past day no review had been held and no gap assessment completed that was later")
    void thePastDoesNotKnowLaterReviews() {
        ask("""
                { before: managementReview(by: {key: "mr-01"}, asOf: "2025-10-19") { ...held }
                    held: managementReview(by: {key: "mr-01"}, asOf: "2025-10-20") { ...held } }
                fragment held on ManagementReview { state heldOn decisions { number } }""").path("before")
                .matchesJsonStrictly("{\"state\": \"SCHEDULED\", \"heldOn\": null, \"decisions\": []}")
                .path("held.state")
                .entity(String.class)
                .isEqualTo("CLOSED")
                .path("held.decisions")
                .entityList(JsonNode.class)
                .satisfies(it -> assertThat(it).isNotEmpty());
        ask("""
                { before: gapAssessment(by: {key: "ga-01"}, asOf: "2025-08-14") { ...found }
                    completed: gapAssessment(by: {key: "ga-01"}, asOf: "2025-08-15") { ...found } }
                fragment found on GapAssessment { state completedOn counts { conforming } }""").path("before")
                .matchesJsonStrictly("{\"state\": \"PLANNED\", \"completedOn\": null, \"counts\": null}")
                .path("completed.state")
                .entity(String.class)
                .isEqualTo("COMPLETED");
    }

    @Test
    void everythingCanBeToldBack() {
        callers.asEverybody(lindavik, () -> transactions.execute(status -> {
            assertThat(audits.told(DAY)).hasSize(8).allSatisfy(it -> assertThat(it.lead()).matches("(p|ext)-\\d+"));
            assertThat(findings.told(DAY)).hasSize(12);
            assertThat(actions.told(DAY)).hasSize(9)
                    .anySatisfy(it -> assertThat(it).isEqualTo(
                            new CorrectiveActionFacts("ca-07", "fn-10", "Add 200 questions", "p-039",
                                    LocalDate.of(2026, 7, 31), ActionState.CLOSED, LocalDate.of(2026, 7, 25),
                                    new CorrectiveActionFacts.Verification(VerificationResult.INEFFECTIVE, "p-024",
                                            LocalDate.of(2026, 10, 20)),
                                    null, null)));
            return status;
        }));
    }
}
