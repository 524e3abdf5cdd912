package io.answerable.roles.raci.detections;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import io.answerable.roles.raci.accountability.DossierPicture;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days and numbers at which the rules begin to hold, and those that the sample organisation does not show. */
class BoundaryTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final String HOUSE = """
            organisation: {id: org-small, as_of: 2026-11-21}
            units:
              - {id: ou-it, name: IT, function: IT}
              - {id: ou-hr, name: HR, function: HR}
            external_parties:
              - {id: ext-1, name: Board, kind: BOARD}
              - {id: ext-2, name: Supplier, kind: SUPPLIER}
            people:
              - {id: p-1, name: Chief, unit: ou-hr, manager: null, status: ACTIVE}
              - {id: p-2, name: Owner, unit: ou-hr, manager: p-1, status: ACTIVE%s}
              - {id: p-3, name: Deputy, unit: ou-hr, manager: p-2, status: ACTIVE}
            systems:
              - {id: ai-1, name: Ranker, unit: ou-hr, using_units: [ou-hr], state: IN_USE, first_use: 2026-01-01, personal_data: true}
            """;

    private static final String OWNED = """
            role_assignments:
              - {id: ra-1, role: role.business-owner, holder: p-2, scope: ai-1, from: 2026-01-01, last_confirmed: %s}
              - {id: ra-2, role: role.information-asset-owner, holder: p-3, scope: ai-1, from: 2026-01-01, last_confirmed: 2026-11-01}
              - {id: ra-3, role: role.chief-officer, holder: p-1, scope: org, from: 2026-01-01, last_confirmed: 2026-11-01}
            """;

    private static final String MATRIX = """
            raci_matrices:
              - {id: m-1, title: Ranker, scope: ai-1, status: ACTIVE, next_review: %s, activities: [{id: act.a, title: A, cells: {%s}}]}
            """;

    @Test
    @DisplayName("RACI-005 Rule reading 3: a leave of 31 days without deputy is too long, one of 30 is not")
    void aLeaveMayLastThirtyDays() {
        assertThat(
                found(house(", leave: {from: 2026-11-01, to: 2026-12-01}") + OWNED.formatted("2026-11-01") + matrix()))
                .doesNotContain("RACI-005 m-1/role.business-owner");
        assertThat(
                found(house(", leave: {from: 2026-11-01, to: 2026-12-02}") + OWNED.formatted("2026-11-01") + matrix()))
                .contains("RACI-005 m-1/role.business-owner");
    }

    @Test
    @DisplayName("RACI-005 Rule reading 4: only an accepted delegation of the same role and scope to somebody present counts")
    void onlyAnEffectiveDelegationCounts() {
        var away = house(", leave: {from: 2026-11-01, to: 2027-11-01}") + OWNED.formatted("2026-11-01") + matrix();
        var delegation = "delegations:\n  - {id: d, from_person: p-2, to_person: p-3, role: %s, scope: %s, "
                + "from: 2026-11-01, to: %s, accepted: %s}\n";
        assertThat(found(away + delegation.formatted("role.business-owner", "ai-1", "2026-11-21", "true")))
                .doesNotContain("RACI-005 m-1/role.business-owner");
        for (var idle : List.of(
                delegation.formatted("role.business-owner", "ai-1", "2026-11-20", "true"),
                delegation.formatted("role.business-owner", "ai-1", "2026-11-21", "false"),
                delegation.formatted("role.product-manager", "ai-1", "2026-11-21", "true"),
                delegation.formatted("role.business-owner", "org", "2026-11-21", "true"))) {
            assertThat(found(away + idle)).contains("RACI-005 m-1/role.business-owner");
        }
    }

    @Test
    @DisplayName("RACI-009 A review due today is not overdue, one due yesterday is")
    void aReviewDueTodayIsNotOverdue() {
        assertThat(found(
                house("") + OWNED.formatted("2026-11-01") + MATRIX.formatted("2026-11-21", "role.business-owner: R/A")))
                .doesNotContain("RACI-009 m-1");
        assertThat(found(
                house("") + OWNED.formatted("2026-11-01") + MATRIX.formatted("2026-11-20", "role.business-owner: R/A")))
                .contains("RACI-009 m-1");
    }

    @Test
    @DisplayName("RACI-016 A trigger may wait 30 days, not 31, and a review settles it")
    void aTriggerMayWaitThirtyDays() {
        var trigger = "review_triggers:\n  - {id: t, matrix: m-1, trigger: AUDIT_CLOSED, date: %s%s}\n";
        var house = house("") + OWNED.formatted("2026-11-01") + matrix();
        assertThat(found(house + trigger.formatted("2026-10-22", ""))).doesNotContain("RACI-016 m-1");
        assertThat(found(house + trigger.formatted("2026-10-21", ""))).contains("RACI-016 m-1");
        assertThat(found(house + trigger.formatted("2026-08-01", ", reviewed: 2026-11-20")))
                .doesNotContain("RACI-016 m-1");
    }

    @Test
    @DisplayName("RACI-015 An assignment may stand unconfirmed for 365 days, not 366")
    void anAssignmentMayStandUnconfirmedFor365Days() {
        assertThat(found(house("") + OWNED.formatted("2025-11-21") + matrix()))
                .doesNotContain("RACI-015 role.business-owner:p-2@ai-1");
        assertThat(found(house("") + OWNED.formatted("2025-11-20") + matrix()))
                .contains("RACI-015 role.business-owner:p-2@ai-1");
    }

    @Test
    @DisplayName("R-ROL-31: a first confirmation does not change what was true before it")
    void aLaterConfirmationLeavesThePastAsItWas() {
        var before = LocalDate.parse("2027-03-01");
        var begun = house("") + OWNED.formatted("2027-06-01") + matrix();
        assertThat(found(begun, before)).contains("RACI-015 role.business-owner:p-2@ai-1");
        assertThat(found(begun, LocalDate.parse("2027-01-01"))).doesNotContain("RACI-015 role.business-owner:p-2@ai-1");
        assertThat(found(begun, LocalDate.parse("2027-06-01"))).doesNotContain("RACI-015 role.business-owner:p-2@ai-1");
    }

    @Test
    void theDaysBeforeTheConfirmationThatADossierNamesAreNotJudged() {
        var old = house("") + OWNED.formatted("2026-11-20").replace("from: 2026-01-01", "from: 2020-01-01") + matrix();
        assertThat(found(old, LocalDate.parse("2026-06-01")))
                .doesNotContain("RACI-015 role.business-owner:p-2@ai-1");
    }

    @Test
    void aLoadThatNothingDatesBeginsWithTheDossierAndGrowsOld() {
        for (int systems : List.of(6, 7)) {
            assertThat(AllRules.rules()
                    .detect(DossierPicture.of(load(systems), TODAY.plusDays(40)), Set.of("RACI-014")))
                    .singleElement()
                    .satisfies(it -> assertThat(it.since()).isEqualTo(TODAY));
        }
    }

    @Test
    void aFlawFoundTwiceBeginsWithTheLaterDossier() {
        var subject = new Subject("person", "Person", null, "p-1", "Chief");
        var early = new Finding("RACI-014", subject, Days.always(), TODAY.minusDays(9), () -> "", "",
                new Finding.Owner(null, null));
        var late = new Finding("RACI-014", subject, Days.always(), TODAY, () -> "", "",
                new Finding.Owner(null, null));
        assertThat(early.and(late, TODAY).broughtOn()).isEqualTo(TODAY);
        assertThat(late.and(early, TODAY).broughtOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("R-ROL-43 RACI-014: accountable for six live systems is too much, for five it is not")
    void fiveLiveSystemsAreNotTooMany() {
        assertThat(found(load(5))).doesNotContain("RACI-014 p-1");
        assertThat(found(load(6))).contains("RACI-014 p-1");
        assertThat(found(load(6).replaceFirst("(?s)(name: S,.*?)state: IN_USE", "$1state: SCOPING")))
                .doesNotContain("RACI-014 p-1");
    }

    @Test
    @DisplayName("R-ROL-24 RACI-012: a supplier is not accountable for an inner activity, an external auditor may be for the audit")
    void externalPartiesAreNotAccountable() {
        var outside = MATRIX.formatted("2027-01-01", "role.supplier: A, role.business-owner: R");
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + outside)).contains("RACI-012 m-1#act.a");
        assertThat(found(house("") + OWNED.formatted("2026-11-01")
                + outside.replace("role.supplier", "role.external-auditor").replace("act.a", "act.internal-audit")))
                .doesNotContain("RACI-012 m-1#act.internal-audit");
    }

    @Test
    @DisplayName("R-ORG-06 ORG-004: the chief AI officer reports to the chief officer or the executive sponsor")
    void theChiefAiOfficerReportsToAnExecutive() {
        var officer = "  - {id: ra-9, role: role.chief-ai-officer, holder: %s, scope: org, from: 2026-03-01, last_confirmed: 2026-11-01}\n";
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + officer.formatted("p-2")))
                .doesNotContain("ORG-004 p-2");
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + officer.formatted("p-3"))).contains("ORG-004 p-3");
    }

    @Test
    @DisplayName("Rule reading 5: an accountable role of departments is judged unit by unit")
    void aRoleOfDepartmentsIsJudgedUnitByUnit() {
        var core = """
                raci_matrices:
                  - {id: m-core, title: Core, scope: org, status: ACTIVE, activities: [{id: act.a, title: A, cells: {role.department-head: R/A}}, {id: act.b, title: B, cells: {role.chief-officer: R/A, role.team-lead: I}}]}
                """;
        var heads = "  - {id: ra-7, role: role.department-head, holder: p-2, scope: ou-hr, from: 2026-01-01, last_confirmed: 2026-11-01}\n";
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + heads + core))
                .contains("RACI-004 m-core/role.department-head@ou-it", "RACI-013 m-core/role.team-lead")
                .doesNotContain("RACI-004 m-core/role.department-head@ou-hr");
    }

    @Test
    @DisplayName("Rule reading 12: drafts have no flaws yet")
    void draftsAreNotJudged() {
        var flawed = MATRIX.formatted("2026-01-01", "role.product-manager: I");
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + flawed))
                .contains("RACI-002 m-1#act.a", "RACI-003 m-1#act.a", "RACI-013 m-1/role.product-manager",
                        "RACI-009 m-1");
        assertThat(found(house("") + OWNED.formatted("2026-11-01") + flawed.replace("ACTIVE", "DRAFT")))
                .filteredOn(it -> it.contains("m-1"))
                .isEmpty();
    }

    @Test
    void aFlawThatNothingDatesBeginsWithTheDossier() {
        assertThat(AllRules.rules()
                .detect(DossierPicture.of(house("") + OWNED.formatted("2026-11-01"),
                        TODAY.plusDays(40)), Set.of("OWN-005")))
                .allMatch(it -> it.since().equals(TODAY))
                .isNotEmpty();
    }

    private static String load(int systems) {
        return house("")
                + all(systems, "  - {id: ai-%1$d, name: S, unit: ou-hr, using_units: [ou-hr], state: IN_USE}\n")
                + "role_assignments:\n"
                + all(systems, "  - {id: ra-%1$d, role: role.business-owner, holder: p-1, scope: ai-%1$d}\n")
                + "raci_matrices:\n" + all(systems, "  - {id: m-%1$d, title: S, scope: ai-%1$d, activities: "
                        + "[{id: act.a, title: A, cells: {role.business-owner: R/A}}]}\n");
    }

    private static String all(int count, String line) {
        return IntStream.rangeClosed(11, 10 + count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static String house(String leave) {
        return HOUSE.formatted(leave);
    }

    private static String matrix() {
        return MATRIX.formatted("2027-01-01", "role.business-owner: R/A");
    }

    private static List<String> found(String yaml) {
        return found(yaml, TODAY);
    }

    private static List<String> found(String yaml, LocalDate day) {
        var rules = AllRules.rules();
        return rules.detect(DossierPicture.of(yaml, day), rules.codes())
                .stream()
                .map(it -> it.code() + " " + it.subject().reference())
                .toList();
    }
}
