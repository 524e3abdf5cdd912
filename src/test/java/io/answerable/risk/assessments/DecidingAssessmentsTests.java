package io.answerable.risk.assessments;

import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_HISTORY;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who decides on an assessment, and what becomes of the approval before. */
class DecidingAssessmentsTests extends AssessmentScene {

    @Autowired DecidingAssessments deciding;

    @Autowired JdbcClient jdbc;

    @Test
    void aNewApprovalSupersedesTheOneBefore() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        done(act("p-020", "startAssessment",
                "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        done(change("p-020", "submitAssessment", "ai-01/AI_RISK", 1, "result: \"Fine\""));
        done(change("p-021", "approveAssessment", "ai-01/AI_RISK", 2, "validUntil: \"2099-01-01\""));

        assertThat(onToday("as-01").status()).isEqualTo(AssessmentStatus.SUPERSEDED);
        assertThat(onToday("ai-01/AI_RISK").holds()).isTrue();
    }

    @Test
    @DisplayName("Of two approvals for the same purpose that are given at the same time only the later one stands")
    void ofTwoApprovalsAtATimeOneStands() throws Exception {
        record(MAY, system("ai-01"));
        told(MAY, submitted("as-01"), submitted("as-02"));

        try (var other = Executors.newSingleThreadExecutor()) {
            var second = requireNonNull(callers.as(assessor("p-021"), () -> transactions.execute(status -> {
                assertThat(approve("as-01")).isInstanceOf(Outcome.Done.class);
                Future<Outcome<AssessmentView>> started = other
                        .submit(() -> callers.as(assessor("p-022"), () -> approve("as-02")));
                await().until(() -> started.isDone() || isSomebodyWaiting());
                return started;
            })));
            assertThat(second.get()).isInstanceOf(Outcome.Done.class);
        }

        assertThat(onToday("as-01").status()).isEqualTo(AssessmentStatus.SUPERSEDED);
        assertThat(onToday("as-02").status()).isEqualTo(AssessmentStatus.APPROVED);
    }

    private Outcome<AssessmentView> approve(String key) {
        var id = requireNonNull(directory.idsOf(List.of(key)).get(key));
        return deciding.approve(new ChangeOfAssessment(id, 1, null), LocalDate.parse("2099-01-01"));
    }

    private static AssessmentFacts submitted(String key) {
        return new AssessmentFacts(key, "ai-01", AssessmentType.AI_RISK, AssessmentStatus.SUBMITTED, "p-020", null,
                null, null, null);
    }

    private Actor assessor(String person) {
        return new Actor(organisation, ActorRef.person(person(person)),
                Map.of(READ, Reach.EVERYWHERE, Permission.ASSESS, Reach.EVERYWHERE), Set.of());
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single();
    }

    @Test
    @DisplayName("K-3 Whoever wrote a part decides nothing, also when it was replaced the same day; the ledger keeps the attempt")
    void nobodyDecidesOnWhatTheyWrote() {
        begun();
        done(byLawyer("p-021", "recordAssessmentSection", 1, "section: \"SCOPE\", content: \"All\""));
        done(change("p-020", "recordAssessmentSection", KEY, 2, "section: \"SCOPE\", content: \"Part\""));
        done(change("p-020", "submitAssessment", KEY, 3, "result: \"Fine\""));

        var refusal = byLawyer("p-021", "approveAssessment", 4, "validUntil: \"2099-01-01\", reason: \"Quick\"");
        refused(refusal, "RuleViolated", "RULE_VIOLATED");
        refused(byLawyer("p-021", "rejectAssessment", 4, "reason: \"No\""), "RuleViolated", "RULE_VIOLATED");

        ask("{ assessment(by: {key: \"%s\"}) { status version history { nodes { act reason changes { field after } } } } }"
                .formatted(KEY), READ, Permission.READ_GOVERNANCE, READ_HISTORY).path("assessment").matchesJson("""
                        {"status": "SUBMITTED", "version": 4, "history": {"nodes": [
                          {"act": "REFUSED", "reason": "No", "changes": [{"field": "rule", "after": "K-3"}]},
                          {"act": "REFUSED", "reason": "Quick", "changes": [{"field": "rule", "after": "K-3"}]},
                          {"act": "SUBMITTED"}, {"act": "WRITTEN"}, {"act": "WRITTEN"}, {"act": "STARTED"}]}}""");
        done(change("p-022", "approveAssessment", KEY, 4, "validUntil: \"2099-01-01\""));
    }

    @Test
    @DisplayName("K-3 Whoever handed it in for the conductor does not decide either")
    void nobodyDecidesOnWhatTheyHandedIn() {
        begun();
        done(byLawyer("p-021", "submitAssessment", 1, "result: \"Fine\""));

        for (var person : List.of("p-020", "p-021")) {
            refused(change(person, "approveAssessment", KEY, 2, "validUntil: \"2099-01-01\""), "RuleViolated",
                    "RULE_VIOLATED");
        }
        done(change("p-022", "approveAssessment", KEY, 2, "validUntil: \"2099-01-01\""));
    }

    @Test
    @DisplayName("K-3 The database takes no approval by somebody who wrote a part of it")
    void theDatabaseRefusesItToo() {
        begun();
        done(byLawyer("p-021", "recordAssessmentSection", 1, "section: \"SCOPE\", content: \"All\""));

        assertThatThrownBy(() -> approvedInTheDatabase("p-021")).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("wrote");
        assertThat(approvedInTheDatabase("p-022")).isOne();
    }

    @Test
    @DisplayName("K-4 An approval tells on which classification it rests")
    void anApprovalTellsWhatItRestsOn() {
        record(MAY, system("ai-01").classified(RiskCategory.TRANSPARENCY, "2026-01-01", "p-021"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        everything("{ assessment(by: {key: \"as-01\"}) { basis { category } } }").path("assessment.basis")
                .matchesJsonStrictly("{\"category\": \"TRANSPARENCY\"}");
    }

    @Test
    @DisplayName("K-3 A client reads why an assessment was sent back, and which acts the caller may take next")
    void whySentBackAndWhatNext() {
        begun();
        assertThat(offered("p-020")).containsExactly("submitAssessment");
        assertThat(offered("p-022")).isEmpty();
        done(change("p-020", "submitAssessment", KEY, 1, "result: \"Fine\""));

        assertThat(offered("p-020")).as("nobody decides on their own work").isEmpty();
        assertThat(offered("p-022")).containsExactly("approveAssessment", "rejectAssessment");
        everything("{ assessment(by: {key: \"%s\"}) { transitions { target blockedBy { code } } } }".formatted(KEY))
                .path("assessment.transitions[*].target")
                .entityList(String.class)
                .containsExactly("APPROVED", "REJECTED");
        done(change("p-022", "rejectAssessment", KEY, 2, "reason: \"Too short\""));

        everything("{ assessment(by: {key: \"%s\"}) { rejectedBecause basis { category } } }".formatted(KEY))
                .path("assessment")
                .matchesJsonStrictly("{\"rejectedBecause\": \"Too short\", \"basis\": null}");
        assertThat(offered("p-021")).containsExactly("startAssessment");
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        assertThat(onToday(KEY).rejectedBecause()).isNull();
    }

    private List<String> offered(String person) {
        return callers.asPerson(organisation, person(person), () -> tester
                .document("{ assessment(by: {key: \"%s\"}) { transitions { act possible } } }".formatted(KEY))
                .execute(), Permission.READ, Permission.ASSESS)
                .path("assessment.transitions[?(@.possible == true)].act")
                .entityList(String.class)
                .get();
    }

    private int approvedInTheDatabase(String approver) {
        return inTransaction(() -> jdbc.sql("""
                insert into risk.assessment_fact (organisation_id, fact_id, assessment_id, system_id, type, status,
                    approver, valid_from, valid_until)
                select organisation_id, :fact, assessment_id, system_id, type, 'APPROVED', :approver, valid_from,
                    valid_from from risk.assessment_fact where valid_until = 'infinity'""")
                .param("fact", NewId.next())
                .param("approver", person(approver).value())
                .update());
    }

    private static final String KEY = "ai-01/AI_RISK";

    private void begun() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
    }

    private GraphQlTester.Response byLawyer(String person, String act, int version, String more) {
        return actAs("role.compliance-legal", person, act,
                "assessment: {key: \"%s\"}, expectedVersion: %d, %s".formatted(KEY, version, more));
    }
}
