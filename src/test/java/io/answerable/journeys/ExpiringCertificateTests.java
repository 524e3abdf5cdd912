package io.answerable.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * P7: the certificates of the lead implementer, who is accountable, and of the overseer of a high-risk system expire. Both are
 * asked to renew them; until they have, it shows, and nobody loses a role by it.
 */
@AnswerableTest
class ExpiringCertificateTests {

    private static final String ORGANISATION = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE}
            systems:
              - {id: ai-1, name: Scorer, unit: ou-1, using_units: [ou-1], state: IN_USE, first_use: 2026-01-01, category: HIGH_RISK_ANNEX_III, annex_iii: ["5(b)"]}
            role_assignments:
              - {id: ra-1, role: role.lead-implementer, holder: p-1, scope: org, from: 2026-01-01, to: null, lead: true}
              - {id: ra-2, role: role.human-overseer, holder: p-2, scope: ai-1, from: 2026-01-01, to: null, lead: true}
            raci_matrices:
              - id: m-core
                title: AI management system
                scope: org
                template: null
                origin: IMPORTED
                status: ACTIVE
                last_review: 2026-10-20
                next_review: 2099-01-20
                activities:
                  - {id: act.staff-training, title: Staff Training, cells: {role.lead-implementer: R/A}}
            certificates:
              - {id: ce-1, person: p-1, certification: CERT-42001-LI, system: null, issued: 2024-01-01, expires: EXPIRES}
              - {id: ce-2, person: p-2, certification: CERT-OVERSIGHT, system: ai-1, issued: 2026-01-01, expires: EXPIRES}
            """;
    private static final List<String> FLAWS = List.of("GATE-011 ai-1", "RACI-006 m-core/role.lead-implementer",
            "TRN-002 p-1/role.lead-implementer", "TRN-002 p-2/role.human-overseer");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired CurrentActor actor;

    @Autowired ApplicationEventPublisher events;

    @Autowired TransactionTemplate transactions;

    @Autowired JdbcClient jdbc;

    private OrganisationId ours;
    private Provenance clock;
    private LocalDate today;
    private LocalDate expires;

    @BeforeEach
    void found() {
        ours = callers.newOrganisation();
        clock = callers.asEverybody(ours, actor::provenance);
        today = requireNonNull(callers.asEverybody(ours, () -> transactions.execute(status -> actor.today())));
        expires = today.plusDays(60);
        var done = dossiers.imported(ours, "2026-06-01", ORGANISATION.replace("EXPIRES", expires.toString()));
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
    }

    @Test
    @DisplayName("P7 A certificate expires: renewal is assigned, what lacks is shown, no role is lost, renewing mends it")
    void fromTheWarningToTheRenewal() {
        begins(today);
        begins(today);
        assertThat(renewals()).containsExactly("p-1 TRN-42001-LI ASSIGNED " + expires,
                "p-2 TRN-OVERSIGHT ASSIGNED " + expires);
        assertThat(flaws(expires)).isEmpty();

        begins(expires.plusDays(1));
        assertThat(flaws(expires.plusDays(1))).containsExactlyElementsOf(FLAWS);
        assertThat(renewals()).hasSize(2);
        assertThat(ask("{ roleAssignments(asOf: \"%s\", filter: {state: {eq: ACTIVE}}) { nodes { key } } }"
                .formatted(expires.plusDays(1))).at("/roleAssignments/nodes").findValuesAsString("key"))
                .as("nobody loses a role by it")
                .contains("ra-1", "ra-2");

        renewed("TRN-42001-LI");
        renewed("TRN-OVERSIGHT");
        assertThat(flaws(expires.plusDays(1))).isEmpty();
        begins(expires.plusDays(1));
        assertThat(renewals()).containsExactly("p-1 TRN-42001-LI COMPLETED " + expires,
                "p-2 TRN-OVERSIGHT COMPLETED " + expires);
    }

    @Test
    @DisplayName("P7 The days arrive late, in another order and twice: one renewal each all the same")
    void inWhateverOrderTheDaysArrive() {
        begins(expires.plusDays(1));
        begins(today);
        begins(expires);
        begins(expires.plusDays(1));

        assertThat(renewals()).containsExactly("p-1 TRN-42001-LI ASSIGNED " + expires,
                "p-2 TRN-OVERSIGHT ASSIGNED " + expires);
    }

    private void begins(LocalDate day) {
        new Echo(callers, events, transactions, jdbc).deliver(ours, List.of(new CalendarDay(ours, day, clock)));
    }

    private void renewed(String course) {
        var answer = ask(
                """
                        mutation { act: completeTraining(input: {assignment: {key: "%s"}, expectedVersion: 1, evidence: "dms://1"}) {
                            errors { code field } } }"""
                        .formatted(keyOf(course)));
        assertThat(answer.at("/act/errors")).isEmpty();
    }

    private String keyOf(String course) {
        return ask("{ trainingAssignments(filter: {course: {eq: \"%s\"}}) { nodes { key } } }".formatted(course))
                .at("/trainingAssignments/nodes/0/key")
                .asString();
    }

    private List<String> renewals() {
        return ask("""
                { trainingAssignments(filter: {occasion: {eq: EXPIRING_CERTIFICATE}}) {
                    nodes { person { key } course { key } status due } } }""").at("/trainingAssignments/nodes")
                .valueStream()
                .map(it -> "%s %s %s %s".formatted(it.at("/person/key").asString(), it.at("/course/key").asString(),
                        it.path("status").asString(), it.path("due").asString()))
                .sorted()
                .toList();
    }

    private List<String> flaws(LocalDate day) {
        return ask("""
                { signals(asOf: "%s", filter: {code: {in: ["GATE-011", "RACI-006", "TRN-002"]}}) {
                    nodes { code subject { reference } } } }""".formatted(day)).at("/signals/nodes")
                .valueStream()
                .map(it -> it.path("code").asString() + " " + it.at("/subject/reference").asString())
                .sorted()
                .toList();
    }

    private JsonNode ask(String document) {
        return callers.asEverybody(ours, () -> {
            var answer = api.document(document).execute();
            answer.errors().verify();
            return answer.path("").entity(JsonNode.class).get();
        });
    }
}
