package io.answerable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.RowRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What dossiers tell about audits, findings and corrective actions, and what they would be told back. */
class RecordingAuditsTests extends AuditApi {

    private static final FindingFacts FINDING = new FindingFacts("fn-1", FindingSource.AUDIT, "au-1", null, "ai-10",
            FindingGrade.MAJOR_NC, "A.5.4", "No assessment", LocalDate.of(2026, 1, 9), FindingState.ACTION_AGREED);

    private AuditFacts ofDossier() {
        return new AuditFacts("au-1", "Decisions", AuditKind.INTERNAL, "role.internal-audit", "p-023",
                List.of("p-007", "p-002"), List.of("ai-22", "ai-10"), List.of("ou-soc"), List.of("6.1.4", "A.5.4"),
                LocalDate.of(2026, 1, 2), AuditState.CLOSED, LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("R-AUD-02 What a dossier tells of an audit can be read and told back, every field of it")
    void whatIsToldIsToldBack() {
        var external = new AuditFacts("au-2", "Stage 1", AuditKind.EXTERNAL_CERTIFICATION, "ext-01", "ext-01",
                List.of(),
                List.of(), List.of("ou-exe"), List.of("4"), null, AuditState.PLANNED, null);
        told(town.today, ofDossier(), external);
        told(town.today, FINDING);
        var action = new CorrectiveActionFacts("ca-1", "fn-1", "Assess it", "p-039", LocalDate.of(2026, 2, 1),
                ActionState.CLOSED, LocalDate.of(2026, 1, 20), new CorrectiveActionFacts.Verification(
                        VerificationResult.INEFFECTIVE, "p-023", LocalDate.of(2026, 3, 1)),
                null, "ca-2");
        var next = action("ca-2", "p-039", town.today.plusDays(9), ActionState.PROPOSED);
        told(town.today, action, next);

        assertThat(inTown(() -> recordingAudits.told(town.today))).containsExactly(ofDossier(), external);
        assertThat(inTown(() -> recordingFindings.told(town.today))).containsExactly(FINDING);
        assertThat(inTown(() -> recordingActions.told(town.today))).containsExactly(action, next);
        ask("{ audit(by: {key: \"au-1\"}) { criteria team { key } aiSystems { key } contact { key } } }").path("audit")
                .matchesJsonStrictly("""
                        {"criteria": ["6.1.4", "A.5.4"], "team": [{"key": "p-007"}, {"key": "p-002"}],
                            "aiSystems": [{"key": "ai-22"}, {"key": "ai-10"}], "contact": {"key": "p-007"}}""");
    }

    @Test
    @DisplayName("R-RPT-14 What is told of a past day refers to everything by its key, and can be told again")
    void aPastDayIsToldByKeys() {
        var then = town.today.minusDays(400);
        told(then, ofDossier());
        told(then, finding("fn-1", FindingGrade.MINOR_NC, FindingState.ACTION_AGREED, town.today.minusDays(5)));
        told(then, new CorrectiveActionFacts("ca-1", "fn-1", "Assess it", "p-060", town.today, ActionState.AGREED, null,
                null, null, null));
        assertThat(Objects.requireNonNull(inTown(() -> recordingActions.told(then.minusDays(1))))).isEmpty();
        var audits = Objects.requireNonNull(inTown(() -> recordingAudits.told(then)));
        var findings = Objects.requireNonNull(inTown(() -> recordingFindings.told(then)));
        var actions = Objects.requireNonNull(inTown(() -> recordingActions.told(then)));
        assertThat(actions).extracting(CorrectiveActionFacts::finding).containsExactly("fn-1");
        assertThat(actions).extracting(CorrectiveActionFacts::owner).containsExactly("p-060");

        town = newTown();
        assertThat(told(then, audits.toArray(AuditFacts[]::new)).refusals()).isEmpty();
        assertThat(told(then, findings.toArray(FindingFacts[]::new)).refusals()).isEmpty();
        assertThat(told(then, actions.toArray(CorrectiveActionFacts[]::new)).refusals()).isEmpty();
    }

    @Test
    void anActionDoesNotFollowItself() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today));

        assertThat(told(town.today, new CorrectiveActionFacts("ca-1", "fn-1", "Again", "p-039", town.today,
                ActionState.AGREED, null, null, null, "ca-1")).refusals()).extracting(RowRefusal::path)
                .containsExactly("successor");
    }

    @Test
    void theSameRowsOnceMoreChangeNothing() {
        told(town.today, ofDossier());
        told(town.today, FINDING);

        assertThat(told(town.today, ofDossier()).unchanged()).isEqualTo(1);
        assertThat(told(town.today, FINDING).unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("D-7 A later dossier may move an issued finding on, but not alter what it says")
    void anIssuedFindingIsNotAltered() {
        told(town.today, ofDossier());
        told(town.today.minusDays(9), FINDING);
        var closed = new FindingFacts(FINDING.key(), FINDING.source(), FINDING.audit(), null, FINDING.system(),
                FINDING.grade(), FINDING.criterion(), FINDING.statement(), FINDING.issued(), FindingState.CLOSED);
        var softened = new FindingFacts(FINDING.key(), FINDING.source(), FINDING.audit(), null, FINDING.system(),
                FindingGrade.OBSERVATION, FINDING.criterion(), FINDING.statement(), FINDING.issued(),
                FindingState.CLOSED);

        assertThat(told(town.today, softened).refusals()).extracting(RowRefusal::code).containsExactly("D-7");
        assertThat(told(town.today, closed).changed()).isEqualTo(1);
        ask("{ finding(by: {key: \"fn-1\"}) { state grade } }").path("finding")
                .matchesJsonStrictly("{\"state\": \"CLOSED\", \"grade\": \"MAJOR_NC\"}");
    }

    @Test
    void whatDoesNotExistIsRefusedWithItsPlace() {
        var lost = new AuditFacts("au-1", "Lost", AuditKind.INTERNAL, "ext-99", "p-999", List.of("p-998"),
                List.of("ai-99"), List.of("ou-99"), List.of(), null, AuditState.PLANNED, null);

        assertThat(told(town.today, lost).refusals()).extracting(RowRefusal::path)
                .containsExactlyInAnyOrder("performed_by", "lead", "team[0]", "systems[0]", "units[0]");
        assertThat(told(town.today, new CorrectiveActionFacts("ca-1", "fn-99", "Lost", "p-999", town.today,
                ActionState.AGREED, null, null, "m-99#act.operation", "ca-99")).refusals())
                .extracting(RowRefusal::path)
                .containsExactlyInAnyOrder("finding", "owner", "raci_row", "successor");
    }

    @Test
    @DisplayName("Rule reading 25: what was decided here after the day of a dossier stays")
    void aLaterDecisionStays() {
        told(town.today.minusDays(9), audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")));
        done("startAudit", changing("audit", "au-1", 1, ""), "audit { state }");

        assertThat(told(town.today.minusDays(5), audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")))
                .superseded()).containsExactly("au-1");
        ask("{ audit(by: {key: \"au-1\"}) { state } }").path("audit.state")
                .entity(String.class)
                .isEqualTo("IN_PROGRESS");
    }
}
