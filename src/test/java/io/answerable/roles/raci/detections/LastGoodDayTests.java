package io.answerable.roles.raci.detections;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.roles.raci.accountability.DossierPicture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule reading 2: who holds a role until today still holds it; who held it until yesterday does not. */
class LastGoodDayTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static final String HOUSE = """
            organisation: {id: org-small, as_of: 2026-11-21}
            units:
              - {id: ou-it, name: IT, function: IT}
              - {id: ou-hr, name: HR, function: HR}
              - {id: ou-legal, name: Legal, function: LEGAL}
            people:
              - {id: p-it, name: Technician, unit: ou-it, manager: p-9, status: ACTIVE}
              - {id: p-law, name: Lawyer, unit: ou-legal, status: ACTIVE}
              - {id: p-hr, name: Manager, unit: ou-hr, status: ACTIVE}
              - {id: p-9, name: Leaver, unit: ou-hr, status: ACTIVE%s}
            systems:
              - {id: ai-1, name: Ranker, unit: ou-hr, using_units: [ou-hr], state: IN_USE, first_use: 2026-01-01, personal_data: true}
            raci_matrices:
              - {id: m-1, title: Ranker, scope: ai-1, status: ACTIVE, next_review: 2027-01-01, activities: [{id: act.a, title: A,
                  cells: {role.business-owner: A, role.product-manager: R, role.human-overseer: R, role.end-user: I}}]}
            role_assignments:
              - {id: ra-9, role: %s, holder: p-9, scope: %s, from: 2026-01-01, last_confirmed: 2026-11-01%s}
            """;
    private static final String HOLDS = "  - {id: ra-%1$s-%2$s, role: %2$s, holder: %1$s, scope: %3$s, from: 2026-01-01, last_confirmed: 2026-11-01}\n";

    @ParameterizedTest(name = "{0} {1} from the day after {2} ends")
    @CsvSource({"OWN-001, ai-1, role.business-owner, ai-1, ''", "OWN-004, ai-1, role.information-asset-owner, ai-1, ''",
            "OWN-002, ai-1, role.information-asset-owner, ai-1, p-it role.business-owner ai-1",
            "OWN-003, ai-1, role.business-owner, ai-1, p-law role.business-owner ai-1",
            "OWN-005, CF-INCIDENT, role.incident-manager, org, ''",
            "RACI-004, m-1/role.business-owner, role.business-owner, ai-1, ''",
            "RACI-007, m-1/role.human-overseer, role.human-overseer, ai-1, ''",
            "RACI-013, m-1/role.end-user, role.end-user, ai-1, ''",
            "ORG-004, p-it, role.executive-sponsor, org, p-it role.chief-ai-officer org"})
    void missedFromTheDayAfter(String code, String subject, String role, String scope, String other) {
        var flaw = code + " " + subject;

        assertThat(found(TODAY, role, scope, other)).doesNotContain(flaw);
        assertThat(found(YESTERDAY, role, scope, other)).contains(flaw);
    }

    @ParameterizedTest(name = "{0} {1} until {2} ends")
    @CsvSource({"RACI-008, m-1/role.business-owner, role.business-owner, ai-1, p-hr role.business-owner ai-1",
            "OWN-004, ai-1, role.information-asset-owner, ai-1, p-hr role.information-asset-owner ai-1",
            "SOD-005, ai-1/p-9, role.dpo, org, p-9 role.business-owner ai-1"})
    void tooMuchUntilTheDayAfter(String code, String subject, String role, String scope, String other) {
        var flaw = code + " " + subject;

        assertThat(found(TODAY, role, scope, other)).contains(flaw);
        assertThat(found(YESTERDAY, role, scope, other)).doesNotContain(flaw);
    }

    @ParameterizedTest(name = "{0} {1} from the day after {2} has left")
    @CsvSource({"OWN-001, ai-1, role.business-owner, ai-1", "OWN-004, ai-1, role.information-asset-owner, ai-1",
            "OWN-005, CF-INCIDENT, role.incident-manager, org",
            "RACI-004, m-1/role.business-owner, role.business-owner, ai-1",
            "RACI-007, m-1/role.human-overseer, role.human-overseer, ai-1",
            "RACI-013, m-1/role.end-user, role.end-user, ai-1"})
    void leaversHoldUntilTheirLastDay(String code, String subject, String role, String scope) {
        var flaw = code + " " + subject;

        assertThat(found(HOUSE.formatted(", left: " + TODAY, role, scope, ""))).doesNotContain(flaw);
        assertThat(found(HOUSE.formatted(", left: " + YESTERDAY, role, scope, ""))).contains(flaw);
    }

    @ParameterizedTest(name = "RACI-017 {0}: {1}")
    @CsvSource({"TESTING, true", "AUTHORISED, true", "IN_USE, true", "SUSPENDED, true", "SCOPING, false",
            "DEVELOPMENT, false", "RETIRED, false", "REJECTED, false"})
    void onlyLiveSystemsNeedAMatrix(String state, boolean needed) {
        var house = HOUSE.formatted("", "role.business-owner", "ai-1", "").replace("IN_USE", state);

        assertThat(found(house)).doesNotContain("RACI-017 ai-1");
        assertThat(found(house.replace("status: ACTIVE, next", "status: DRAFT, next")).contains("RACI-017 ai-1"))
                .isEqualTo(needed);
    }

    private static List<String> found(LocalDate until, String role, String scope, String other) {
        var parts = other.split(" ");
        return found(HOUSE.formatted("", role, scope, ", to: " + until)
                + (parts.length == 3 ? HOLDS.formatted((Object[]) parts) : ""));
    }

    private static List<String> found(String dossier) {
        var rules = AllRules.rules();
        return rules.detect(DossierPicture.of(dossier, TODAY), rules.codes())
                .stream()
                .map(it -> it.code() + " " + it.subject().reference())
                .toList();
    }
}
