package io.answerable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules about audits, findings and corrective actions find and what they leave alone, each to the day. */
class SignalsOfAuditsTests extends AuditApi {

    private void openFinding() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.ACTION_AGREED, town.today.minusDays(90)));
    }

    @Test
    @DisplayName("R-AUD-01 AUD-001 An audit that was to begin before today; today is in time")
    void anAuditBeginsInTime() {
        var yesterday = town.today.minusDays(1);
        told(town.today, audit("au-late", AuditState.PLANNED, yesterday, List.of()),
                audit("au-today", AuditState.PLANNED, town.today, List.of()),
                audit("au-runs", AuditState.IN_PROGRESS, yesterday, List.of()),
                audit("au-off", AuditState.CANCELLED, yesterday, List.of()));

        assertThat(found("AUD-001", town.today)).containsExactly("au-late " + town.today);
        assertThat(found("AUD-001", town.today.plusDays(1))).containsExactly("au-late " + town.today,
                "au-today " + town.today.plusDays(1));
    }

    @Test
    @DisplayName("R-AUD-01 AUD-002 A high-risk system in use for more than a year that no performed audit looked at")
    void aHighRiskSystemIsAudited() {
        inUse("sy-1", 366);
        inUse("sy-2", 365);
        inUse("sy-3", 500);
        inUse("sy-4", 500);
        told(town.today, audit("au-1", AuditState.CLOSED, town.today.minusDays(100), List.of("sy-3")),
                audit("au-2", AuditState.PLANNED, town.today.plusDays(9), List.of("sy-4")));

        assertThat(found("AUD-002", town.today)).containsExactly("sy-1 " + town.today,
                "sy-4 " + town.today.minusDays(134));
        assertThat(found("AUD-002", town.today.minusDays(101))).contains("sy-3 " + town.today.minusDays(134));
    }

    private void inUse(String key, int days) {
        var row = SystemRow.system(key)
                .ownedBy("ou-cit")
                .usedBy("ou-cit")
                .classified(RiskCategory.HIGH_RISK_ANNEX_III, town.today.minusDays(600).toString(), "p-007")
                .points("5(a)")
                .usedSince(town.today.minusDays(days).toString())
                .facts();
        inTown(() -> register.record(List.of(row), town.today, (section, rows) -> {
        }));
    }

    @Test
    @DisplayName("R-AUD-06 AUD-003 A nonconformity without agreed action for more than 30 days; a proposal is not enough")
    void aNonconformityIsMendedInTime() {
        var late = town.today.minusDays(31);
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, late),
                finding("fn-2", FindingGrade.MAJOR_NC, FindingState.OPEN, late.plusDays(1)),
                finding("fn-3", FindingGrade.OPPORTUNITY, FindingState.OPEN, late),
                finding("fn-4", FindingGrade.MINOR_NC, FindingState.CLOSED, late),
                finding("fn-5", FindingGrade.MINOR_NC, FindingState.ACTION_AGREED, late),
                finding("fn-6", FindingGrade.MINOR_NC, FindingState.OPEN, late));
        told(town.today, about("ca-5", "fn-5", ActionState.AGREED), about("ca-6", "fn-6", ActionState.PROPOSED));

        assertThat(found("AUD-003", town.today)).containsExactly("fn-1 " + town.today, "fn-6 " + town.today);
        assertThat(found("AUD-003", town.today.minusDays(1))).isEmpty();
    }

    private CorrectiveActionFacts about(String key, String finding, ActionState state) {
        return new CorrectiveActionFacts(key, finding, "Mend it", "p-039", town.today.plusDays(9), state, null, null,
                null, null);
    }

    @Test
    @DisplayName("R-AUD-09 CAP-001 An action that is not carried out by its last good day; due today is in time")
    void anActionIsCarriedOutInTime() {
        openFinding();
        var yesterday = town.today.minusDays(1);
        told(town.today, action("ca-late", "p-039", yesterday, ActionState.IN_PROGRESS),
                action("ca-proposed", "p-039", yesterday, ActionState.PROPOSED),
                action("ca-today", "p-039", town.today, ActionState.AGREED),
                action("ca-done", "p-039", yesterday, ActionState.IMPLEMENTED));

        assertThat(found("CAP-001", town.today)).containsExactly("ca-late " + town.today,
                "ca-proposed " + town.today);
    }

    @Test
    @DisplayName("R-AUD-09 CAP-002 An action of somebody who has left, until it is closed; escalates to their manager")
    void anActionIsCarriedBySomebody() {
        openFinding();
        var left = town.today.minusDays(50);
        told(town.today, action("ca-1", "p-060", town.today.minusDays(49), ActionState.AGREED),
                action("ca-2", "p-060", town.today, ActionState.CLOSED),
                action("ca-3", "p-039", town.today, ActionState.AGREED));

        assertThat(found("CAP-002", town.today)).containsExactly("ca-1 " + left.plusDays(1));
        assertThat(found("CAP-002", left)).isEmpty();
        ask("{ correctiveAction(by: {key: \"ca-1\"}) { overdueDays escalation { level receiver { key } } } }")
                .path("correctiveAction")
                .matchesJsonStrictly("""
                        {"overdueDays": 49, "escalation": {"level": 2, "receiver": {"key": "p-047"}}}""");
    }

    @Test
    @DisplayName("R-AUD-08 CAP-003 An action of which nobody has judged the effect for more than 60 days")
    void anEffectIsJudgedInTime() {
        openFinding();
        told(town.today, implemented("ca-1", town.today.minusDays(61)), implemented("ca-2", town.today.minusDays(60)));

        assertThat(found("CAP-003", town.today)).containsExactly("ca-1 " + town.today);
    }

    private CorrectiveActionFacts implemented(String key, LocalDate on) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", "p-039", town.today, ActionState.IMPLEMENTED, on,
                null, null, null);
    }

    @Test
    @DisplayName("R-AUD-08 CAP-004 An action without effect that was closed and that nothing follows")
    void anActionWithoutEffectIsFollowed() {
        openFinding();
        var day = town.today.minusDays(9);
        told(town.today, judged("ca-1", VerificationResult.INEFFECTIVE, "p-023", day, null),
                judged("ca-2", VerificationResult.INEFFECTIVE, "p-023", day, "ca-4"),
                judged("ca-3", VerificationResult.EFFECTIVE, "p-023", day, null),
                action("ca-4", "p-039", town.today, ActionState.AGREED));

        assertThat(found("CAP-004", town.today)).containsExactly("ca-1 " + day);
    }

    private CorrectiveActionFacts judged(String key, VerificationResult result, String by, LocalDate on,
            @Nullable String successor) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", "p-039", town.today, ActionState.CLOSED,
                on.minusDays(20), new CorrectiveActionFacts.Verification(result, by, on), null, successor);
    }

    @Test
    @DisplayName("R-AUD-08 SOD-002 An action that its owner has verified")
    void theOwnerDoesNotVerify() {
        openFinding();
        var day = town.today.minusDays(9);
        told(town.today, judged("ca-1", VerificationResult.EFFECTIVE, "p-039", day, null),
                judged("ca-2", VerificationResult.EFFECTIVE, "p-023", day, null));

        assertThat(found("SOD-002", town.today)).containsExactly("ca-1 " + day);
        assertThat(found("SOD-002", day.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("R-AUD-07 CAP-005 An action that does not belong to whoever is accountable for its row")
    void anActionBelongsToTheAccountablePerson() {
        matrix("m-ai-10", "ai-10");
        matrix("m-ai-22", "ai-22");
        openFinding();
        told(town.today, ofRow("ca-1", "p-041", "m-ai-10", ActionState.IN_PROGRESS),
                ofRow("ca-2", "p-039", "m-ai-10", ActionState.IN_PROGRESS),
                ofRow("ca-3", "p-041", "m-ai-10", ActionState.IMPLEMENTED),
                ofRow("ca-4", "p-047", "m-ai-22", ActionState.AGREED));

        assertThat(found("CAP-005", town.today)).containsExactly("ca-1 " + town.today.minusYears(1));
        assertThat(callers.asEverybody(town.organisation, () -> signals.all(Set.of("CAP-005"), town.today))
                .getFirst()
                .reason()).contains("p-039");
    }

    private CorrectiveActionFacts ofRow(String key, String owner, String matrix, ActionState state) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", owner, town.today, state, null, null,
                matrix + "#act.operation", null);
    }

    @Test
    @DisplayName("R-AUD-04 SOD-001 Whoever owned it is bound for 365 days after, and not a day longer")
    void anAuditorOwnedNothingOfItForAYear() {
        assigned("ra-x", "role.project-lead", "p-032", "ai-21", town.today.minusDays(900), town.today.minusDays(365));
        assigned("ra-y", "role.project-lead", "p-041", "ai-21", town.today.minusDays(900), town.today.minusDays(366));
        told(town.today, audit("au-1", AuditState.PLANNED, town.today, List.of("ai-21"), "p-032", "p-041"),
                audit("au-2", AuditState.CANCELLED, town.today, List.of("ai-21"), "p-032"),
                audit("au-3", AuditState.CLOSED, town.today.minusDays(9), List.of("ai-10"), "p-039"));

        assertThat(found("SOD-001", town.today)).extracting(it -> it.split(" ")[0])
                .containsExactly("au-1/p-032", "au-3/p-039");
        assertThat(found("SOD-001", town.today.plusDays(1))).extracting(it -> it.split(" ")[0])
                .containsExactly("au-3/p-039");
    }

    @Test
    @DisplayName("R-AUD-04 SOD-001 The head of a unit that is audited, and whoever leads a role with A, are bound too")
    void headsAndAccountablePeopleAreBound() {
        assigned("ra-z", "role.analyst", "p-032", "ai-21", town.today.minusDays(9), null);
        matrix("m-ai-21", "ai-21", Map.of("role.analyst", "R/A"));
        told(town.today,
                new AuditFacts("au-1", "Finance", AuditKind.INTERNAL, "role.internal-audit", "p-030", List.of("p-028"),
                        List.of(), List.of("ou-fin"), List.of(), town.today, AuditState.PLANNED, null),
                audit("au-2", AuditState.PLANNED, town.today, List.of("ai-21"), "p-032", "p-028"));

        assertThat(found("SOD-001", town.today)).extracting(it -> it.split(" ")[0])
                .containsExactly("au-1/p-030", "au-2/p-032");
    }

    @Test
    @DisplayName("R-AUD-13 SOD-004 An internal audit by whoever certifies the organisation, unless it is called off")
    void theCertifierDoesNoInternalAudit() {
        told(town.today, byCertifier("au-1", AuditKind.INTERNAL, AuditState.PLANNED),
                byCertifier("au-2", AuditKind.EXTERNAL_CERTIFICATION, AuditState.PLANNED),
                byCertifier("au-3", AuditKind.INTERNAL, AuditState.CANCELLED),
                new AuditFacts("au-4", "Led from outside", AuditKind.INTERNAL, "role.internal-audit", "ext-01",
                        List.of(), List.of("ai-10"), List.of(), List.of(), town.today.plusDays(9), AuditState.PLANNED,
                        null));

        assertThat(found("SOD-004", town.today)).containsExactly("au-1 " + town.today, "au-4 " + town.today);
    }

    private AuditFacts byCertifier(String key, AuditKind kind, AuditState state) {
        return new AuditFacts(key, "Audit " + key, kind, "ext-01", "ext-01", List.of(), List.of("ai-10"), List.of(),
                List.of(), town.today.plusDays(9), state, null);
    }
}
