package io.answerable.roles.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.OrganisationId;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Systems that nobody entitled has authorised, beside those of the sample. */
@AnswerableTest
class AuthorisationFlawsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Set<String> CODES = Set.of("GATE-001", "GATE-002", "SOD-003");

    private static final String HOUSE = """
            units:
              - {id: ou-1, name: HR, function: HR}
            people:
              - {id: p-1, name: Chief, unit: ou-1, manager: null, status: ACTIVE}
              - {id: p-2, name: Head of Security, unit: ou-1, manager: p-1, status: ACTIVE}
              - {id: p-3, name: Security Officer, unit: ou-1, manager: p-2, status: ACTIVE}
              - {id: p-4, name: Owner, unit: ou-1, manager: p-1, status: ACTIVE}
            systems:
              - {id: ai-1, name: Ranker, unit: ou-1, using_units: [ou-1], state: %s, first_use: 2026-03-01, operator_roles: [DEPLOYER], category: MINIMAL}
            role_assignments:
              - {id: ra-1, role: role.chief-officer, holder: p-1, scope: org, from: 2026-01-01}
              - {id: ra-2, role: role.head-of-information-security, holder: p-2, scope: org, from: 2026-01-01, to: 2026-06-30}
              - {id: ra-3, role: role.information-security-officer, holder: p-3, scope: org, from: 2026-01-01}
              - {id: ra-4, role: role.business-owner, holder: p-4, scope: ai-1, from: 2026-01-01, to: 2026-04-30}
            authorisations:
            """;

    private static final String ROW = "  - {id: %s, system: ai-1, kind: %s, status: %s, granted_by: %s, on_behalf_of: %s, granted: %s, valid_until: %s}\n";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired SignalDirectory signals;

    @Autowired AiSystemRegister register;

    @Autowired GrantedByTheRole judge;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void authorisedByThoseWhoHeldTheRoleThenNothingIsWrong() {
        imported("IN_USE", security("p-2", "2026-02-20") + use("p-1", "2026-02-20"));

        assertThat(found(DAY)).isEmpty();
        assertThat(open(DAY)).containsExactly("PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER");
    }

    @Test
    @DisplayName("R-INV-26 An authorisation by the information security officer does not count")
    void anotherRoleDoesNotCount() {
        imported("IN_USE", security("p-3", "2026-02-20") + use("p-1", "2026-02-20"));

        assertThat(found(DAY)).containsExactly("GATE-001 CRITICAL ai-1 2026-03-01");
        assertThat(judged(DAY)).filteredOn(it -> it.requirement().startsWith("SECURITY"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(RequirementState.OPEN);
                    assertThat(it.detail()).startsWith("az-1 was not granted by somebody who was Head of Information");
                    assertThat(it.fixedBy()).isEqualTo("role.head-of-information-security");
                });
    }

    @Test
    @DisplayName("Rule reading 7: whoever holds the role no longer, or not yet, could not give it")
    void theDayOfTheActCounts() {
        imported("IN_USE", security("p-2", "2026-07-01") + use("p-1", "2025-12-31"));

        assertThat(found(DAY)).containsExactlyInAnyOrder("GATE-001 CRITICAL ai-1 2026-03-01",
                "GATE-002 CRITICAL ai-1 2026-03-01");
    }

    @Test
    @DisplayName("GATE-003 is for what has expired; the gate is open all the same")
    void whatHasExpiredWasGranted() {
        imported("IN_USE", row("az-1", "SECURITY", "GRANTED", "p-2", "null", "2026-02-20", "2026-11-20")
                + use("p-1", "2026-02-20"));

        assertThat(found(DAY)).isEmpty();
        assertThat(open(DAY)).contains("SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC")
                .doesNotContain("USE_AUTHORISATION_BY_CHIEF_OFFICER");
        assertThat(open(DAY.minusDays(1))).doesNotContain("SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC");
    }

    @Test
    void whatWasOnlyRequestedOrRevokedDoesNotCount() {
        imported("IN_USE", row("az-1", "SECURITY", "REVOKED", "p-2", "null", "2026-02-20", "2027-02-20")
                + row("az-2", "USE", "REQUESTED", "null", "null", "null", "null"));

        assertThat(found(DAY)).extracting(it -> it.substring(0, 8)).containsExactlyInAnyOrder("GATE-001", "GATE-002");
    }

    @Test
    void aSystemThatIsNotInUseNeedsNone() {
        imported("TESTING", "  []\n");

        assertThat(found(DAY)).isEmpty();
        assertThat(open(DAY)).hasSize(3);
    }

    @Test
    @DisplayName("R-INV-27 SOD-003 The owner of that day must not authorise, whether or not it was on behalf of the chief officer")
    void theOwnerOfThatDayMustNotAuthorise() {
        imported("IN_USE", security("p-2", "2026-02-20")
                + row("az-2", "USE", "GRANTED", "p-4", "p-1", "2026-04-30", "2027-02-20"));

        assertThat(found(DAY)).containsExactly("SOD-003 ERROR az-2 2026-04-30");
        assertThat(open(DAY)).doesNotContain("USE_AUTHORISATION_BY_CHIEF_OFFICER");
    }

    @Test
    void whoOwnedItBeforeMayAuthorise() {
        imported("IN_USE", security("p-2", "2026-02-20")
                + row("az-2", "USE", "GRANTED", "p-4", "p-1", "2026-05-01", "2027-02-20"));

        assertThat(found(DAY)).isEmpty();
    }

    private static String security(String by, String on) {
        return row("az-1", "SECURITY", "GRANTED", by, "null", on, "2027-02-20");
    }

    private static String use(String by, String on) {
        return row("az-2", "USE", "GRANTED", by, "null", on, "2027-02-20");
    }

    private static String row(String key, String kind, String status, String by, String onBehalfOf, String on,
            String until) {
        return ROW.formatted(key, kind, status, by, onBehalfOf, on, until);
    }

    private void imported(String state, String authorisations) {
        var done = dossiers.imported(ours, DAY.toString(), HOUSE.formatted(state) + authorisations);
        assertThat(done.state().name()).as("%s", done).isEqualTo("IMPORTED");
    }

    private List<String> found(LocalDate day) {
        return callers.asEverybody(ours, () -> signals.all(CODES, day))
                .stream()
                .map(AuthorisationFlawsTests::text)
                .toList();
    }

    private static String text(SignalView it) {
        return it.code() + " " + it.severity() + " " + it.subject().reference() + " " + it.since();
    }

    private List<String> open(LocalDate day) {
        return judged(day).stream()
                .filter(it -> it.state() == RequirementState.OPEN)
                .map(Judgement::requirement)
                .toList();
    }

    private List<Judgement> judged(LocalDate day) {
        return callers.asEverybody(ours, () -> List.copyOf(judge.judge(
                new GateQuestion(register.all(day), judge.requirements(), day))));
    }
}
