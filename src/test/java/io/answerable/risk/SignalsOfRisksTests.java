package io.answerable.risk;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.organisation.OrganisationFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules about risks find and what they leave alone, each to the day. */
class SignalsOfRisksTests extends RiskApi {

    @Test
    @DisplayName("RSK-001 An open risk without owner")
    void anOpenRiskHasAnOwner() {
        var raised = town.today.minusDays(9);
        told(town.today, risk("rk-1", raised).ownedBy(null), risk("rk-2", raised),
                risk("rk-3", raised).ownedBy(null).in(RiskState.CLOSED));

        assertThat(found("RSK-001", town.today)).containsExactly("rk-1 " + raised);
        assertThat(found("RSK-001", raised.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("RSK-002 An open risk of somebody who has left, from the day after their last one")
    void anOwnerIsPresent() {
        var raised = town.today.minusDays(200);
        var last = town.today.minusDays(50);
        told(town.today, risk("rk-1", raised).ownedBy("p-060"), risk("rk-2", raised),
                risk("rk-3", raised).ownedBy("p-060").in(RiskState.CLOSED));

        assertThat(found("RSK-002", town.today)).containsExactly("rk-1 " + last.plusDays(1));
        assertThat(found("RSK-002", last)).isEmpty();
    }

    @Test
    @DisplayName("RSK-003 A high residual risk, neither accepted nor treated for more than 30 days")
    void aHighRiskIsTreatedInTime() {
        var late = town.today.minusDays(31);
        told(town.today, risk("rk-1", late).rated(4, 4), risk("rk-2", late.plusDays(1)).rated(4, 4),
                risk("rk-3", late).rated(4, 4).treatedBy("Show sources"),
                risk("rk-4", late).rated(4, 4).acceptedBy("p-001", late, town.today),
                risk("rk-5", late).rated(3, 3),
                risk("rk-6", late).rated(4, 4).as(RiskKind.OPPORTUNITY),
                risk("rk-7", late).rated(5, 5).in(RiskState.CLOSED));
        var tomorrow = town.today.plusDays(1);

        assertThat(found("RSK-003", town.today)).containsExactly("rk-1 " + town.today);
        assertThat(found("RSK-003", tomorrow)).containsExactly("rk-1 " + town.today, "rk-2 " + tomorrow,
                "rk-4 " + tomorrow);
    }

    @Test
    @DisplayName("RSK-004 A review that was due before today")
    void aRiskIsReviewedInTime() {
        var raised = town.today.minusDays(9);
        var yesterday = town.today.minusDays(1);
        told(town.today, risk("rk-1", raised).dueBy(yesterday), risk("rk-2", raised).dueBy(town.today),
                risk("rk-3", raised), risk("rk-4", raised).dueBy(yesterday).in(RiskState.CLOSED));

        assertThat(found("RSK-004", town.today)).containsExactly("rk-1 " + town.today);
    }

    @Test
    @DisplayName("SOD-006 An acceptance by somebody who lacked the role on that day, or had it for another system")
    void anAcceptanceNeedsAuthorityOnItsDay() {
        var raised = town.today.minusDays(320);
        var day = town.today.minusDays(9);
        var before = town.today.minusDays(300);
        told(town.today,
                risk("rk-own", raised).acceptedBy("p-038", day, null),
                risk("rk-elsewhere", raised).of("ai-22").acceptedBy("p-038", day, null),
                risk("rk-too-soon", raised).of("ai-22").acceptedBy("p-047", before, null),
                risk("rk-in-time", raised).of("ai-22").acceptedBy("p-047", before.plusDays(1), null),
                risk("rk-high", raised).of("ai-22").rated(3, 4).acceptedBy("p-002", day, null),
                risk("rk-high-below", raised).of("ai-22").rated(3, 4).acceptedBy("p-047", day, null),
                risk("rk-critical", raised).of("ai-22").rated(5, 4).acceptedBy("p-001", day, null),
                risk("rk-critical-below", raised).of("ai-22").rated(5, 4).acceptedBy("p-002", day, null),
                risk("rk-over", raised).of("ai-22").acceptedBy("p-038", day, town.today.minusDays(1)));

        assertThat(found("SOD-006", town.today)).containsExactly("rk-critical-below " + day, "rk-elsewhere " + day,
                "rk-high-below " + day, "rk-too-soon " + before);
    }

    @Test
    @DisplayName("RSK-005 A deadline that has passed undone, whatever has become of the incident")
    void whatIsDueIsDone() {
        var yesterday = town.today.minusDays(1);
        told(town.today, incident("inc-late", IncidentState.INVESTIGATING, yesterday, null),
                incident("inc-closed", IncidentState.CLOSED, yesterday, null),
                incident("inc-due", IncidentState.TRIAGED, town.today, null),
                incident("inc-done", IncidentState.CLOSED, yesterday, yesterday),
                incident("inc-done-late", IncidentState.CLOSED, town.today.minusDays(9), town.today.minusDays(5)));

        assertThat(found("RSK-005", town.today)).containsExactly("inc-closed " + town.today, "inc-late " + town.today);
        assertThat(found("RSK-005", town.today.minusDays(6)))
                .containsExactly("inc-done-late " + town.today.minusDays(8));
        assertThat(found("RSK-005", town.today.minusDays(5))).isEmpty();
    }

    @Test
    @DisplayName("RSK-006 A concern that nobody has looked at for more than 14 days")
    void aConcernIsLookedAtInTime() {
        var late = town.today.minusDays(15);
        told(town.today, concern("cn-1", late, ConcernState.RECEIVED),
                concern("cn-2", late.plusDays(1), ConcernState.RECEIVED), concern("cn-3", late, ConcernState.TRIAGED));

        assertThat(found("RSK-006", town.today)).containsExactly("cn-1 " + town.today);
    }

    @Test
    @DisplayName("RSK-007 A register that top management has not reviewed for more than 92 days, or never")
    void topManagementReviewsTheRegister() {
        settings(Map.of());
        assertThat(found("RSK-007", town.today)).hasSize(1);
        settings(Map.of("register_last_reviewed_by_top_management", town.today.minusDays(92).toString()));
        assertThat(found("RSK-007", town.today)).isEmpty();
        assertThat(found("RSK-007", town.today.plusDays(1))).containsExactly("org " + town.today.plusDays(1));

        as(somebody("p-002", Set.of(APPROVE), inOrganisation("role.executive-sponsor")),
                "mutation { recordRegisterReview(input: {}) { reviewedOn } }");
        assertThat(found("RSK-007", town.today.plusDays(92))).isEmpty();
        assertThat(found("RSK-007", town.today.plusDays(93))).containsExactly("org " + town.today.plusDays(93));
    }

    @Test
    @DisplayName("RSK-007 A review held today does not settle the days before it, nor does it begin before its day")
    void aReviewDoesNotChangeThePast() {
        var before = town.today.minusDays(5);
        settings(Map.of());
        told(town.today, risk("rk-1", town.today));
        assertThat(found("RSK-007", before)).containsExactly("org " + before);

        as(somebody("p-002", Set.of(APPROVE), inOrganisation("role.executive-sponsor")),
                "mutation { recordRegisterReview(input: {}) { reviewedOn } }");
        assertThat(found("RSK-007", before)).containsExactly("org " + before);
        assertThat(found("RSK-007", town.today)).isEmpty();
    }

    private void settings(Map<String, String> settings) {
        var profile = new OrganisationFacts.Profile("town", "Town", null, null, true, null, null, null, Map.of(),
                settings);
        callers.asEverybody(town.organisation,
                () -> transactions.execute(status -> organisations.record(
                        new OrganisationFacts(town.today, profile, List.of(), List.of(), List.of(), List.of()),
                        (section, rows) -> {
                        })));
    }

    private IncidentFacts incident(String key, IncidentState state, LocalDate due, @Nullable LocalDate done) {
        return new IncidentFacts(key, "Wrong answer", "ai-10", town.today.minusDays(20), IncidentSeverity.SERIOUS,
                state, List.of(new IncidentFacts.Deadline(DeadlineKind.INTERNAL_REPORT, due, done)), null);
    }

    private static ConcernFacts concern(String key, LocalDate received, ConcernState state) {
        return new ConcernFacts(key, "The score decides", "ai-10", received, true, state);
    }
}
