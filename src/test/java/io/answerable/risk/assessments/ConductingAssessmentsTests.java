package io.answerable.risk.assessments;

import static io.answerable.access.Permission.ASSESS;
import static io.answerable.access.Permission.READ;
import static io.answerable.inventory.SystemRow.system;

import io.answerable.access.Permission;
import io.answerable.inventory.RiskCategory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How an assessment comes about, and who writes it. */
class ConductingAssessmentsTests extends AssessmentScene {

    @Test
    @DisplayName("R-RSK-12 An assessment of the impact on people is started, written, handed in, sent back and approved")
    void anAssessmentComesAbout() {
        record(MAY, system("ai-01").of(RiskCategory.HIGH_RISK_ANNEX_III));

        var started = act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT");
        started.path("it.errors").matchesJson("[]").path("it.assessment").matchesJson("""
                {"key": "ai-01/AI_SYSTEM_IMPACT", "status": "IN_PROGRESS", "conductor": {"key": "p-020"},
                 "version": 1}""");
        refused(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT"),
                "TransitionNotAllowed", "TRANSITION_NOT_ALLOWED");
        refused(change("p-020", "recordAssessmentSection", 1, "section: \"NIX\", content: \"x\""), "ValidationFailed",
                "VALIDATION_FAILED");
        refused(change("p-020", "submitAssessment", 1, "result: \"Bearable\""), "ValidationFailed",
                "VALIDATION_FAILED");
        var version = 1;
        for (var section : List.of("GROUPS", "HARMS", "SOCIETAL_EFFECTS", "TEST_RESULTS")) {
            done(change("p-020", "recordAssessmentSection", version++,
                    "section: \"%s\", content: \"About %s\"".formatted(section, section)));
        }
        done(change("p-020", "submitAssessment", version++, "result: \"Bearable\""));
        refused(change("p-020", "approveAssessment", version, "validUntil: \"2099-01-01\""), "RuleViolated",
                "RULE_VIOLATED");
        refused(change("p-021", "approveAssessment", version, "validUntil: \"2020-01-01\""), "ValidationFailed",
                "VALIDATION_FAILED");
        done(change("p-021", "rejectAssessment", version++, "reason: \"Say more about harms\""));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT"));
        done(change("p-020", "submitAssessment", ++version, "result: \"Bearable\""));
        done(change("p-021", "approveAssessment", ++version, "validUntil: \"2099-01-01\""));

        ask("""
                { aiSystem(by: {key: "ai-01"}) { assessments { status approver { key } validUntil stale expired
                    sections { key content required } history(first: 1) { nodes { act } } }
                  requiredAssessments { type met binding } } }""", Permission.READ, Permission.READ_GOVERNANCE,
                Permission.READ_HISTORY).path("aiSystem").matchesJson("""
                        {"assessments": [{"status": "APPROVED", "approver": {"key": "p-021"},
                           "validUntil": "2099-01-01", "stale": false, "expired": false,
                           "sections": [{"key": "GROUPS", "content": "About GROUPS", "required": true},
                             {"key": "HARMS", "content": "About HARMS", "required": true},
                             {"key": "SOCIETAL_EFFECTS", "content": "About SOCIETAL_EFFECTS", "required": true},
                             {"key": "TEST_RESULTS", "content": "About TEST_RESULTS", "required": true}],
                           "history": {"nodes": [{"act": "APPROVED"}]}}],
                         "requiredAssessments": [{"type": "AI_RISK", "met": false, "binding": true},
                           {"type": "AI_SYSTEM_IMPACT", "met": true, "binding": true},
                           {"type": "INFOSEC_RISK", "met": false, "binding": true},
                           {"type": "LEGAL_COMPLIANCE", "met": false, "binding": true}]}""");
    }

    @Test
    @DisplayName("K-3 Only the conductor writes and hands in, or whoever holds the conducting role for the system")
    void onlyTheConductorWrites() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));

        refused(act("p-021", "recordAssessmentSection", SCOPE.formatted(1)), "NotPermitted", "NOT_PERMITTED");
        refused(act("p-021", "submitAssessment", RESULT.formatted(1)), "NotPermitted", "NOT_PERMITTED");
        refused(actAs("role.dpo", "p-021", "submitAssessment", RESULT.formatted(1)), "NotPermitted", "NOT_PERMITTED");

        done(actAs("role.compliance-legal", "p-021", "recordAssessmentSection", SCOPE.formatted(1)));
        done(actAs("role.compliance-legal", "p-021", "submitAssessment", RESULT.formatted(2)));
        ask("{ assessment(by: {key: \"ai-01/AI_RISK\"}) { conductor { key } submittedBy { key } } }", READ, ASSESS)
                .path("assessment")
                .matchesJson("""
                        {"conductor": {"key": "p-020"}, "submittedBy": {"key": "p-021"}}""");
    }

    @Test
    void aClientWritesNothing() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));

        refused(callers.asHolderOf(organisation, () -> mutate("submitAssessment", RESULT.formatted(1)), READ, ASSESS),
                "NotPermitted", "NOT_PERMITTED");
    }

    private static final String SCOPE = "assessment: {key: \"ai-01/AI_RISK\"}, expectedVersion: %d, section: \"SCOPE\", "
            + "content: \"All of it\"";
    private static final String RESULT = "assessment: {key: \"ai-01/AI_RISK\"}, expectedVersion: %d, result: \"Fine\"";
}
