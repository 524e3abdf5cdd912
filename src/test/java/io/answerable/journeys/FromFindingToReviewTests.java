package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Actor;
import io.answerable.audit.AuditApi;
import io.answerable.audit.AuditClosed;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditKind;
import io.answerable.audit.CauseKind;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.EffectivenessVerified;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingIssued;
import io.answerable.audit.VerificationResult;
import io.answerable.events.Deliveries;
import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * P3: an audit finds a major nonconformity, somebody who answers for the system promises to mend it, is late, mends it
 * without effect, mends it again, and somebody else confirms it. Nothing happens twice, whatever is told again.
 */
class FromFindingToReviewTests extends AuditApi {

    @Test
    @DisplayName("P3 R-AUD-03 R-AUD-06 R-AUD-08 R-AUD-19 R-TRN-19 From finding to management review, also when events come again")
    void fromFindingToReview() {
        effectsAreJudgedAtOnce();
        matrix("m-ai-10", "ai-10");
        found();
        trained();
        var first = proposed(1);
        promised(first);
        climbs(first);
        mendedWithout(first);
        var second = proposed(2);
        mended(second);
        ended(first);
        toldAgain();
        feedsTheReview();
    }

    private void found() {
        done(auditor(), "planAudit", """
                key: "au-1", title: "Answers", kind: INTERNAL, performedByRole: "role.internal-audit",
                lead: {key: "p-023"}, aiSystems: [{key: "ai-10"}], planned: "%s\"""".formatted(town.today),
                "audit { key }");
        done(auditor(), "startAudit", changing("audit", "au-1", 1, ""), "audit { state }");
        done(auditor(), "draftFinding", """
                key: "fn-1", source: AUDIT, audit: {key: "au-1"}, aiSystem: {key: "ai-10"}, grade: MAJOR_NC,
                criterion: "A.5.4", statement: "No assessment", causeKind: LACK_OF_COMPETENCE, course: "TRN-OWN-1",
                trainees: [{key: "p-038"}]""", "finding { key }");
        done(auditor(), "reportAudit", changing("audit", "au-1", 2, "report: \"One major nonconformity\""),
                "audit { state }");
    }

    /** Whoever lacked the competence is to take the course, once. */
    private void trained() {
        await().untilAsserted(() -> assertThat(trainings()).containsExactly("TRN-OWN-1 FINDING ASSIGNED 1"));
    }

    private List<String> trainings() {
        return ask(
                "{ person(by: {key: \"p-038\"}) { trainingAssignments { course { key } occasion status version } } }")
                .path("person.trainingAssignments")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .filter(it -> "FINDING".equals(it.path("occasion").asString()))
                .map(it -> String.join(" ", it.path("course").path("key").asString(),
                        it.path("occasion").asString(), it.path("status").asString(),
                        it.path("version").asString()))
                .toList();
    }

    /** The proposal of that attempt, made to whoever answers for the system. */
    private String proposed(int attempt) {
        await().untilAsserted(() -> assertThat(actions(attempt)).hasSize(1));
        var action = actions(attempt).getFirst();
        assertThat(action.path("owner").path("key").asString()).isEqualTo("p-038");
        assertThat(action.path("state").asString()).isEqualTo("PROPOSED");
        return action.path("key").asString();
    }

    private List<JsonNode> actions(int attempt) {
        return ask("{ finding(by: {key: \"fn-1\"}) { actions { key attempt state owner { key } } } }")
                .path("finding.actions")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .filter(it -> it.path("attempt").asInt() == attempt)
                .toList();
    }

    private void promised(String action) {
        assertThat(found("AUD-003", town.today.plusDays(31))).containsExactly("fn-1 " + town.today.plusDays(31));
        done(owner(), "agreeCorrectiveAction",
                changing("action", action, 1, "title: \"Assess it\", due: \"%s\"".formatted(town.today.plusDays(20))),
                "action { state }");
        assertThat(found("AUD-003", town.today.plusDays(31))).isEmpty();
        assertThat(finding()).isEqualTo("ACTION_AGREED");
    }

    private Actor owner() {
        return somebody("p-038", Set.of());
    }

    private void climbs(String action) {
        var late = town.today.plusDays(21);
        assertThat(found("CAP-001", late)).containsExactly(action + " " + late);
        assertThat(List.of(1, 14, 30, 60).stream().map(it -> receiver(action, late.plusDays(it - 1L))).toList())
                .containsExactly("nobody", "p-038", "p-001", "p-002");
    }

    private String receiver(String action, LocalDate day) {
        return ask("{ correctiveAction(by: {key: \"%s\"}, asOf: \"%s\") { escalation { receiver { key } } } }"
                .formatted(action, day)).path("correctiveAction")
                .entity(JsonNode.class)
                .get()
                .path("escalation")
                .path("receiver")
                .path("key")
                .asString("nobody");
    }

    private void mendedWithout(String action) {
        done(owner(), "implementCorrectiveAction", changing("action", action, 2,
                "causeAnalysis: \"Nobody asked\""), "action { state }");
        assertThat(found("CAP-003", town.today.plusDays(61))).containsExactly(action + " " + town.today.plusDays(61));
        done(auditor(), "verifyCorrectiveAction", changing("action", action, 3, "result: INEFFECTIVE"),
                "action { state }");
        assertThat(finding()).isEqualTo("OPEN");
    }

    private void mended(String action) {
        done(owner(), "agreeCorrectiveAction", changing("action", action, 1, ""), "action { state }");
        done(owner(), "implementCorrectiveAction", changing("action", action, 2,
                "causeAnalysis: \"No time\""), "action { state }");
        done(auditor(), "verifyCorrectiveAction", changing("action", action, 3, "result: EFFECTIVE"),
                "action { state }");
        done(auditor(), "closeCorrectiveAction", changing("action", action, 4, "lesson: \"Ask first\""),
                "action { state }");
    }

    private void ended(String first) {
        assertThat(finding()).isEqualTo("RESOLVED");
        done(auditor(), "closeCorrectiveAction", changing("action", first, 5, ""), "action { state }");
        done(auditor(), "closeAudit", changing("audit", "au-1", 3, ""), "audit { state }");
        var version = ask("{ finding(by: {key: \"fn-1\"}) { version } }").path("finding.version")
                .entity(Integer.class)
                .get();
        done(auditor(), "closeFinding", changing("finding", "fn-1", version, ""), "finding { state }");
        await().untilAsserted(() -> assertThat(reviewsAsked()).isEqualTo(1));
    }

    private String finding() {
        return ask("{ finding(by: {key: \"fn-1\"}) { state } }").path("finding.state").entity(String.class).get();
    }

    private int reviewsAsked() {
        return Objects.requireNonNull(inTown(() -> jdbc
                .sql("select count(*) from roles.raci_review_trigger where trigger = 'AUDIT_CLOSED'")
                .query(Integer.class)
                .single()));
    }

    /** Late, in another order, and all at once. */
    private void toldAgain() {
        var before = standing();
        inTown(() -> {
            told(Objects.requireNonNull(audits.idsOf(List.of("au-1")).get("au-1")),
                    Objects.requireNonNull(findings.idsOf(List.of("fn-1")).get("fn-1")));
            return 1;
        });
        new Deliveries(jdbc).areSettledFor(town.organisation);
        assertThat(standing()).isEqualTo(before);
        assertThat(reviewsAsked()).isEqualTo(1);
        trained();
    }

    private void told(AuditId audit, FindingId finding) {
        var by = actor.provenance();
        var system = AiSystemId.of(systemId("ai-10"));
        events.publishEvent(new AuditClosed(audit, "au-1", AuditKind.INTERNAL, List.of(system), List.of(), town.today,
                by));
        directory.ofFindings(List.of(finding), town.today)
                .values()
                .forEach(all -> all.forEach(it -> events.publishEvent(new EffectivenessVerified(it.id(), finding,
                        VerificationResult.INEFFECTIVE, town.person("p-023"), by))));
        events.publishEvent(new FindingIssued(finding, FindingGrade.MAJOR_NC, "A.5.4", system, null,
                CauseKind.LACK_OF_COMPETENCE, "TRN-OWN-1", List.of(town.person("p-038")), town.today, by));
    }

    private String standing() {
        return ask("""
                { audits { nodes { key state version } } findings { nodes { key state version } }
                    correctiveActions { nodes { key state version } } lessons { nodes { text } } }""").path("$.data")
                .entity(Object.class)
                .get()
                .toString();
    }

    private void feedsTheReview() {
        var answer = ask("""
                { audits { nodes { state } } findings(filter: {grade: {eq: MAJOR_NC}}) { totalCount nodes { state } }
                    correctiveActions(filter: {state: {eq: CLOSED}}) { nodes { verification { result } } } }""");
        answer.path("audits").matchesJsonStrictly("{\"nodes\": [{\"state\": \"CLOSED\"}]}");
        answer.path("findings").matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"state\": \"CLOSED\"}]}");
        assertThat(answer.path("correctiveActions.nodes[*].verification.result").entityList(String.class).get())
                .containsExactlyInAnyOrder("INEFFECTIVE", "EFFECTIVE");
    }

    private @Autowired AuditDirectory audits;

    private @Autowired FindingDirectory findings;

    private @Autowired CorrectiveActionDirectory directory;
}
