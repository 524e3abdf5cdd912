package io.answerable.training.competence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.signals.SignalDirectory;
import io.answerable.training.Learning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What is found wrong with certificates and abilities, from which day on and until when. */
@AnswerableTest
class CompetenceSignalsTests {

    private static final LocalDate EXPIRES = LocalDate.parse("2026-12-20");
    private static final String PEOPLE = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ON_LEAVE, leave: {from: 2026-10-01, to: 2027-06-30}}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            external_parties: [{id: ext-1, name: Auditors Ltd, kind: CONSULTANT}]
            systems: [{id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}]
            """;
    private static final String SECURITY = "- {id: ra-1, role: role.head-of-information-security, holder: %s, scope: org,"
            + " from: 2026-02-01}\n";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired SignalDirectory signals;

    private @Nullable Learning begun;

    @Test
    @DisplayName("R-TRN-13 TRN-002 A holder has no valid certificate from the day after the last good day")
    void anExpiredCertificateIsFoundTheDayAfter() {
        holds("p-1", "- {id: ce-1, person: p-1, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}");

        assertThat(found("TRN-002", EXPIRES)).isEmpty();
        assertThat(found("TRN-002", EXPIRES.plusDays(1)))
                .containsExactly("p-1/role.head-of-information-security since 2026-12-21");
        assertThat(found("TRN-002", LocalDate.parse("2026-01-31"))).as("before the role is held").isEmpty();
    }

    @Test
    @DisplayName("R-TRN-13 TRN-002 Any of the certificates satisfies the role; none at all fires since the role is held")
    void anyOfThemSatisfies() {
        holds("p-1", "- {id: ce-1, person: p-1, certification: CERT-27001-LA, issued: 2026-05-01}");

        assertThat(found("TRN-002", EXPIRES)).isEmpty();
        assertThat(found("TRN-002", LocalDate.parse("2026-04-30")))
                .containsExactly("p-1/role.head-of-information-security since 2026-02-01");
    }

    @Test
    @DisplayName("Reading 1 TRN-002 Whoever is on leave still holds the role; whoever has left does not")
    void leaveIsNoExcuse() {
        holds("p-2", "");
        assertThat(found("TRN-002", EXPIRES)).containsExactly("p-2/role.head-of-information-security since 2026-02-01");
        holds("p-9", "");
        assertThat(found("TRN-002", EXPIRES)).isEmpty();
    }

    @Test
    @DisplayName("Reading 11 TRN-002 External parties are not checked, and any system will do for an overseer")
    void whoIsChecked() {
        holds("ext-1", "- {id: ce-1, person: p-1, certification: CERT-OVERSIGHT, system: ai-1, issued: 2026-01-01}",
                "- {id: ra-2, role: role.human-overseer, holder: p-1, scope: ai-1, from: 2026-01-01}\n");

        assertThat(found("TRN-002", EXPIRES)).isEmpty();
    }

    @Test
    @DisplayName("Reading 18 TRN-003 The only certificate of a holder ends within 60 days: 60 fires, 61 does not")
    void theOnlyCertificateEndsSoon() {
        holds("p-1", "- {id: ce-1, person: p-1, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}");

        assertThat(found("TRN-003", EXPIRES.minusDays(61))).isEmpty();
        assertThat(found("TRN-003", EXPIRES.minusDays(60))).containsExactly("p-1/CERT-CISA since 2026-10-21");
        assertThat(found("TRN-003", EXPIRES)).containsExactly("p-1/CERT-CISA since 2026-10-21");
        assertThat(found("TRN-003", EXPIRES.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("Reading 18 TRN-003 Where another certificate satisfies the role, nothing is found")
    void anotherCertificateSatisfies() {
        holds("p-1", "- {id: ce-1, person: p-1, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}\n"
                + "  - {id: ce-2, person: p-1, certification: CERT-27001-LA, issued: 2026-12-01, expires: 2029-12-01}");

        assertThat(found("TRN-003", LocalDate.parse("2026-11-30"))).hasSize(1);
        assertThat(found("TRN-003", LocalDate.parse("2026-12-01"))).isEmpty();
    }

    @Test
    @DisplayName("R-TRN-06 TRN-004 An assessed level below the required one is found since the assessment; the unknown is not")
    void anAssessedGapIsFound() {
        begin("""
                competency_profiles:
                  - {person: p-1, role: role.compliance-legal, levels: {COMP-AI-LAW: 2}, assessed: 2026-03-01, by: p-2}
                  - {person: p-2, role: role.compliance-legal, levels: {COMP-AI-LAW: 3}, assessed: 2026-03-01, by: p-1}
                  - {person: p-9, role: role.compliance-legal, levels: {COMP-AI-LAW: 0}, assessed: 2025-03-01, by: p-1}
                """);

        assertThat(found("TRN-004", EXPIRES)).containsExactly("p-1/role.compliance-legal since 2026-03-01");
        assertThat(found("TRN-004", LocalDate.parse("2026-02-28"))).isEmpty();
    }

    @Test
    @DisplayName("R-TRN-06 TRN-004 A gap that a later assessment finds again exists since the first one")
    void aGapGoesOn() {
        begin("""
                competency_profiles:
                  - {person: p-1, role: role.compliance-legal, levels: {COMP-AI-LAW: 1}, assessed: 2026-03-01, by: p-2}
                """);
        var again = ours().ask("""
                mutation { assessCompetency(input: {person: {key: "p-1"}, role: {key: "role.compliance-legal"},
                    expectedVersion: 1, on: "2026-05-01", levels: [{competency: "COMP-AI-LAW", level: 2}]}) {
                    errors { code field } } }""");

        assertThat(Learning.errors(again)).isEmpty();
        assertThat(found("TRN-004", EXPIRES)).containsExactly("p-1/role.compliance-legal since 2026-03-01");
    }

    @Test
    @DisplayName("R-ROL-28 RACI-006 The leading holder of an accountable role lacks every certificate it needs")
    void theAccountableAreCertified() {
        holds("p-1", "- {id: ce-1, person: p-1, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}", "",
                """
                        raci_matrices:
                          - {id: m-1, scope: org, title: Security, status: ACTIVE, activities: [{id: act.security, title: Security,
                              cells: {role.head-of-information-security: A/R}}]}
                        """);

        assertThat(found("RACI-006", EXPIRES)).isEmpty();
        assertThat(found("RACI-006", EXPIRES.plusDays(1)))
                .containsExactly("m-1/role.head-of-information-security since 2026-12-21");
    }

    @Test
    @DisplayName("R-ROL-28 RACI-006 Where the role is shared without a lead, nobody leads and nobody is found")
    void onlyTheLeadIsChecked() {
        holds("p-1", "",
                "- {id: ra-2, role: role.head-of-information-security, holder: p-2, scope: org, from: 2026-02-01}\n",
                """
                        raci_matrices:
                          - {id: m-1, scope: org, title: Security, status: ACTIVE, activities: [{id: act.security, title: Security,
                              cells: {role.head-of-information-security: A/R}}]}
                        """);

        assertThat(found("RACI-008", EXPIRES)).hasSize(1);
        assertThat(found("RACI-006", EXPIRES)).isEmpty();
    }

    private void holds(String holder, String certificates, String... more) {
        begin("role_assignments:\n  " + SECURITY.formatted(holder)
                + (more.length > 0 && !more[0].isEmpty() ? "  " + more[0] : "")
                + "certificates:\n  " + certificates + "\n" + (more.length > 1 ? more[1] : ""));
    }

    private void begin(String sections) {
        begun = new Learning(callers, dossiers, api, "2026-06-01", PEOPLE + sections);
    }

    private Learning ours() {
        return requireNonNull(begun);
    }

    private List<String> found(String code, LocalDate day) {
        return callers.asEverybody(ours().organisation(), () -> signals.all(Set.of(code), day))
                .stream()
                .map(it -> it.subject().reference() + " since " + it.since())
                .toList();
    }
}
