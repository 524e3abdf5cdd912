package io.answerable.audit.programme;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.AuditApi;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.risk.RiskState;
import io.answerable.signals.spi.Duties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R-AUD-01 and R-AUD-18: audit programmes by risk, and the regular checks of leaders. */
class AuditProgrammeTests extends AuditApi {

    private @Autowired List<Duties> duties;

    @Test
    @DisplayName("R-AUD-01 A programme has its audits, and its basis says which systems are due by when")
    void aProgrammeRestsOnRisks() {
        var used = town.today.minusDays(100);
        var row = SystemRow.system("sy-1")
                .ownedBy("ou-cit")
                .usedBy("ou-cit")
                .classified(RiskCategory.HIGH_RISK_ANNEX_III, used.toString(), "p-007")
                .points("5(a)")
                .usedSince(used.toString())
                .facts();
        inTown(() -> register.record(List.of(row), town.today, (section, rows) -> {
        }));
        told(town.today, risk("rk-1", town.today).rated(4, 4), risk("rk-2", town.today).in(RiskState.CLOSED));
        done(auditor(), "drawUpAuditProgramme",
                """
                        key: "ap-1", title: "Next year", beginsOn: "2098-01-01", endsOn: "2098-12-31", riskBasis: "High-risk first\"""",
                "programme { key }");
        done(auditor(), "planAudit", """
                key: "au-1", title: "Scores", kind: INTERNAL, performedByRole: "role.internal-audit",
                lead: {key: "p-023"}, aiSystems: [{key: "sy-1"}], programme: {key: "ap-1"}, planned: "2098-03-01\"""",
                "audit { programme { key } }");

        as(auditor(), """
                { auditProgrammes { key riskBasis audits { key } }
                    auditNeeds { aiSystem { key } category openRisks highest lastAudited dueBy overdue } }""")
                .path("auditProgrammes")
                .matchesJsonStrictly("""
                        [{"key": "ap-1", "riskBasis": "High-risk first", "audits": [{"key": "au-1"}]}]""")
                .path("auditNeeds")
                .matchesJsonStrictly(
                        """
                                [{"aiSystem": {"key": "sy-1"}, "category": "HIGH_RISK_ANNEX_III", "openRisks": 0, "highest": null,
                                    "lastAudited": null, "dueBy": "%s", "overdue": false},
                                 {"aiSystem": {"key": "ai-10"}, "category": "MINIMAL", "openRisks": 1, "highest": "HIGH",
                                    "lastAudited": null, "dueBy": null, "overdue": false}]"""
                                .formatted(used.plusDays(365)));
        assertThat(refused(somebody("p-007", Set.of(Permission.MANAGE_IMPROVEMENT)), "drawUpAuditProgramme",
                "title: \"Mine\", beginsOn: \"2098-01-01\", endsOn: \"2098-12-31\"")).isEqualTo("NOT_PERMITTED");
        assertThat(refused(auditor(), "drawUpAuditProgramme",
                "title: \"Mine\", beginsOn: \"2098-01-02\", endsOn: \"2098-01-01\"")).isEqualTo("VALIDATION_FAILED");
        as(somebody("p-041", Set.of()), "{ auditProgrammes { key } }").errors()
                .satisfy(it -> assertThat(it).isNotEmpty());
    }

    @Test
    @DisplayName("R-AUD-18 A check that was missed stands in the duties of whoever arranged it; the day itself is in time")
    void aMissedCheckIsADuty() {
        var leader = somebody("p-001", Set.of(Permission.APPROVE));
        done(leader, "arrangeChecks", """
                key: "ck-1", title: "Quarterly check", aiSystem: {key: "ai-10"}, leader: {key: "p-001"}, everyMonths: 3,
                firstDue: "%s\"""".formatted(town.today), "schedule { nextDue missed }").path("arrangeChecks.schedule")
                .matchesJsonStrictly("{\"nextDue\": \"%s\", \"missed\": false}".formatted(town.today));
        as(leader, "{ checkSchedules(asOf: \"%s\") { missed } }".formatted(town.today.plusDays(1)))
                .path("checkSchedules[0].missed")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(duties("p-001")).containsExactly("ck-1 " + town.today);
        done(leader, "recordCheck", changing("schedule", "ck-1", 1, "result: \"In order\""), "schedule { nextDue }");
        assertThat(duties("p-001")).containsExactly("ck-1 " + town.today.plusMonths(3));
        assertThat(refused(somebodyOf("p-047", Permission.MANAGE_IMPROVEMENT, "ai-22"), "recordCheck",
                changing("schedule", "ck-1", 2, "result: \"In order\""))).isEqualTo("NOT_PERMITTED");
        assertThat(refused(leader, "endChecks", changing("schedule", "ck-1", 2, "reason: \" \"")))
                .isEqualTo("FIELD_REQUIRED");
        done(leader, "endChecks", changing("schedule", "ck-1", 2, "reason: \"Retired\""), "schedule { endedOn }");
        assertThat(duties("p-001")).isEmpty();
        assertThat(refused(leader, "recordCheck", changing("schedule", "ck-1", 3, "result: \"Once more\"")))
                .isEqualTo("VALIDATION_FAILED");

        as(leader, "{ aiSystem(by: {key: \"ai-10\"}) { checkSchedules { key checks { result by { key } } } } }")
                .path("aiSystem.checkSchedules")
                .matchesJsonStrictly("""
                        [{"key": "ck-1", "checks": [{"result": "In order", "by": {"key": "p-001"}}]}]""");
        var id = as(leader, "{ checkSchedules { id } }").path("checkSchedules[0].id").entity(String.class).get();
        town = newTown();
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    private List<String> duties(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> duties.stream()
                .flatMap(it -> it.dutiesOf(List.of(id), town.today).stream())
                .filter(it -> "CheckSchedule".equals(it.subject().type()))
                .map(it -> it.subject().reference() + " " + it.due())
                .toList()));
    }
}
