package io.answerable.signals.responses;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.SignalResolved;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A system is in use although nobody has classified it; people answer the signal. */
@AnswerableTest
class AnsweringSignalsTests {

    private static final String ORGANISATION = """
            units:
              - {id: ou-a, name: Finance, parent: null, function: FINANCE, head: chief}
            people:
              - {id: chief, name: Chief, unit: ou-a, position: Director, manager: null, status: ACTIVE}
              - {id: owner, name: Owner, unit: ou-a, position: Manager, manager: chief, status: ACTIVE}
              - {id: clerk, name: Clerk, unit: ou-a, position: Clerk, manager: owner, status: ACTIVE}
            systems:
              - {id: ai-1, name: Sorter, unit: ou-a, using_units: [ou-a], purpose: Sorts, state: IN_USE,
                 first_use: 2025-01-01, category: UNCLASSIFIED}
            role_assignments:
              - {id: ra-1, role: role.business-owner, holder: owner, scope: ai-1, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
              - {id: ra-2, role: role.chief-officer, holder: chief, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
            """;

    private static final String SIGNALS = """
            query($status: SignalStatusFilter) {
                signals(filter: {code: {eq: "INV-001"}, status: $status}) { nodes {
                    id status escalation { level } response { status reason since until authority { key } by { key } } } }
                escalations(filter: {code: {eq: "INV-001"}, level: {in: [2, 3]}}) { totalCount
                    nodes { ageDays escalation { level receiver { key } } signal { code } } } }""";

    private static final String ACT = """
            mutation($input: %1$sInput!) { %2$s(input: $input) {
                signal { id status response { status reason until authority { key } by { key } } }
                errors { __typename code field message } } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired CurrentActor actor;

    @Autowired EndingAcknowledgements ending;

    @Autowired TransactionTemplate transactions;

    @Autowired GraphQlTester api;

    private OrganisationId ours;

    @BeforeEach
    void aSystemIsInUseUnclassified() {
        ours = callers.newOrganisation();
        assertThat(dossiers.imported(ours, "2026-01-01", ORGANISATION).state()).isEqualTo(ImportState.IMPORTED);
    }

    @Test
    @DisplayName("R-RPT-10 whoever answers for it acknowledges a signal, which stays in the feed")
    void isAcknowledgedByWhoeverAnswersForIt() {
        var answered = act("owner", "acknowledgeSignal", Map.of("reason", "Classification is under way"));

        answered.path("acknowledgeSignal.errors").entityList(Object.class).hasSize(0);
        var seen = seen(Map.of());
        seen.path("signals.nodes[0].status").entity(String.class).isEqualTo("ACKNOWLEDGED");
        seen.path("signals.nodes[0].response.reason").entity(String.class).isEqualTo("Classification is under way");
        seen.path("signals.nodes[0].response.by.key").entity(String.class).isEqualTo("owner");
        seen.path("signals.nodes[0].escalation.level").entity(Integer.class).isEqualTo(3);
        seen(Map.of("eq", "OPEN")).path("signals.nodes").entityList(Object.class).hasSize(0);
        seen(Map.of("in", List.of("ACKNOWLEDGED"))).path("signals.nodes").entityList(Object.class).hasSize(1);
    }

    @Test
    @DisplayName("R-RPT-11 escalations show level, receiver and age; a waived signal climbs no further")
    void aWaivedSignalClimbsNoFurtherUntilItsDay() {
        var before = seen(Map.of());
        before.path("escalations.nodes[0].escalation.level").entity(Integer.class).isEqualTo(3);
        before.path("escalations.nodes[0].escalation.receiver.key").entity(String.class).isEqualTo("chief");
        before.path("escalations.nodes[0].ageDays").entity(Integer.class).satisfies(it -> assertThat(it).isPositive());

        var until = today().plusDays(30);
        act("chief", "waiveSignal", Map.of("until", until.toString(), "reason", "Replaced next month"))
                .path("waiveSignal.signal.response.authority.key")
                .entity(String.class)
                .isEqualTo("role.chief-officer");

        var waived = seen(Map.of());
        waived.path("signals.nodes[0].status").entity(String.class).isEqualTo("WAIVED");
        waived.path("signals.nodes[0].response.until").entity(String.class).isEqualTo(until.toString());
        waived.path("escalations.totalCount").entity(Integer.class).isEqualTo(0);
        assertThat(statusOn(until)).isEqualTo("WAIVED");
        assertThat(statusOn(until.plusDays(1))).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("R-RPT-10 an acknowledgement does not take the place of a waiver, unless it comes from the authority")
    void anAcknowledgementDoesNotReplaceAWaiver() {
        act("chief", "waiveSignal", Map.of("until", today().plusDays(9).toString(), "reason", "Replaced next month"));

        refused(act("owner", "acknowledgeSignal", Map.of()), "acknowledgeSignal", "NotPermitted", "NOT_PERMITTED");
        assertThat(statusOn(today())).isEqualTo("WAIVED");

        act("chief", "acknowledgeSignal", Map.of());
        assertThat(statusOn(today())).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    @DisplayName("R-RPT-09 a critical signal that somebody lets stand is shown to management and board as such")
    void whatIsWaivedIsNotHidden() {
        act("chief", "waiveSignal", Map.of("until", today().plusDays(9).toString(), "reason", "Replaced next month"));

        var shown = callers.asEverybody(ours, () -> api.document("""
                query($from: Date!, $to: Date!) { boardView { topSignals { code } waivedSignals { code } }
                    managementReviewPack(period: {from: $from, to: $to}) { waivedSignals { code } } }""")
                .variable("from", today().minusDays(9).toString())
                .variable("to", today().toString())
                .execute());
        shown.path("boardView.topSignals[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).doesNotContain("INV-001"));
        shown.path("boardView.waivedSignals[*].code").entityList(String.class).containsExactly("INV-001");
        shown.path("managementReviewPack.waivedSignals[*].code").entityList(String.class).containsExactly("INV-001");
    }

    @Test
    @DisplayName("R-RPT-10 whoever answers for it acknowledges a signal although they may not see all of its place")
    void isAcknowledgedByAnOwnerWhoReadsNoGovernance() {
        assertThat(dossiers
                .imported(ours, "2026-01-01",
                        ORGANISATION
                                + """
                                        findings:
                                          - {id: fn-1, source: MONITORING, grade: MINOR_NC, criterion: "9.1", statement: Not so, issued: 2025-12-01, status: ACTION_AGREED}
                                        corrective_actions:
                                          - {id: ca-1, finding: fn-1, title: Mend it, owner: clerk, due: 2025-12-15, status: IN_PROGRESS}
                                        """)
                .state()).isEqualTo(ImportState.IMPORTED);
        var late = callers.asEverybody(ours, () -> api.document("""
                { signals(filter: {code: {eq: "CAP-001"}}) { nodes { id } } }""").execute())
                .path("signals.nodes[0].id")
                .entity(String.class)
                .get();

        for (var person : List.of("owner", "clerk")) {
            callers.asThemselves(ours, person(person), () -> api
                    .document(ACT.formatted("AcknowledgeSignal", "acknowledgeSignal"))
                    .variable("input", Map.of("signal", late))
                    .execute())
                    .path("acknowledgeSignal.errors[*].code")
                    .entityList(String.class)
                    .isEqualTo(person.equals("clerk") ? List.of() : List.of("NOT_FOUND"));
        }
    }

    @Test
    void nobodyElseMayAcknowledgeAndNoOwnerMayWaive() {
        refused(act("clerk", "acknowledgeSignal", Map.of()), "acknowledgeSignal", "NotFound", "NOT_FOUND");
        refused(act("owner", "waiveSignal", Map.of("until", today().toString(), "reason", "I say so")), "waiveSignal",
                "NotPermitted", "NOT_PERMITTED");
        assertThat(statusOn(today())).isEqualTo("OPEN");
    }

    @Test
    void aWaiverNeedsAReasonAndAnEndThatIsNotPast() {
        refused(act("chief", "waiveSignal", Map.of("until", today().toString(), "reason", " ")), "waiveSignal",
                "ValidationFailed", "FIELD_REQUIRED");
        refused(act("chief", "waiveSignal", Map.of("until", today().minusDays(1).toString(), "reason", "Past")),
                "waiveSignal", "ValidationFailed", "VALIDATION_FAILED");
        refused(act("chief", "waiveSignal", Map.of("until", today().plusDays(366).toString(), "reason", "For ever")),
                "waiveSignal", "ValidationFailed", "VALIDATION_FAILED");
        assertThat(statusOn(today())).isEqualTo("OPEN");
        act("chief", "waiveSignal", Map.of("until", today().plusDays(365).toString(), "reason", "For a year"));
        assertThat(statusOn(today())).isEqualTo("WAIVED");
    }

    @Test
    void anAnswerIsTakenBackByWhoeverGaveIt() {
        act("owner", "acknowledgeSignal", Map.of("reason", "Mine"));

        act("owner", "withdrawSignalAnswer", Map.of()).path("withdrawSignalAnswer.signal.status")
                .entity(String.class)
                .isEqualTo("OPEN");
        refused(act("owner", "withdrawSignalAnswer", Map.of()), "withdrawSignalAnswer", "NotFound", "NOT_FOUND");
    }

    @Test
    @DisplayName("R-AUD-21 the ledger tells who let it stand, why and until when")
    void theLedgerTellsOfIt() {
        act("chief", "waiveSignal", Map.of("until", today().toString(), "reason", "Last day"));

        var entry = callers.asEverybody(ours,
                () -> api
                        .document(
                                """
                                        { ledger(first: 1, filter: {subjectType: {eq: "Signal"}}) { nodes { act subject { key } reason actor { key }
                                            changes { field before after } } } }""")
                        .execute());
        entry.path("ledger.nodes[0].act").entity(String.class).isEqualTo("WAIVED");
        entry.path("ledger.nodes[0].subject.key").entity(String.class).isEqualTo("INV-001 ai-1");
        entry.path("ledger.nodes[0].reason").entity(String.class).isEqualTo("Last day");
        entry.path("ledger.nodes[0].actor.key").entity(String.class).isEqualTo("chief");
    }

    @Test
    void anAcknowledgementEndsWithItsSignalHoweverOftenThatIsTold() {
        act("owner", "acknowledgeSignal", Map.of("reason", "Mine"));

        resolved(Duration.ofMinutes(1));
        resolved(Duration.ofMinutes(1));

        assertThat(statusOn(today())).isEqualTo("OPEN");
        assertThat(callers.asEverybody(ours, () -> api.document("""
                { ledger(first: 9, filter: {subjectType: {eq: "Signal"}}) { nodes { act } } }""").execute())
                .path("ledger.nodes[*].act")
                .entityList(String.class)
                .get()).containsExactly("ANSWER_ENDED", "ACKNOWLEDGED");
    }

    @Test
    void whatWasResolvedBeforeEndsNoLaterAcknowledgementAndNoWaiver() {
        act("owner", "acknowledgeSignal", Map.of("reason", "Mine"));
        resolved(Duration.ofMinutes(-1));
        assertThat(statusOn(today())).isEqualTo("ACKNOWLEDGED");

        act("chief", "waiveSignal", Map.of("until", today().toString(), "reason", "Last day"));
        resolved(Duration.ofMinutes(1));
        assertThat(statusOn(today())).isEqualTo("WAIVED");
    }

    @Test
    void showsAndChangesNothingOfAnotherOrganisation() {
        var theirs = callers.newOrganisation();
        var id = id();
        var input = Map.of("signal", id, "reason", "Ours now");

        var foreign = callers.asEverybody(theirs,
                () -> api.document(ACT.formatted("AcknowledgeSignal", "acknowledgeSignal"))
                        .variable("input", input)
                        .execute());

        refused(foreign, "acknowledgeSignal", "NotFound", "NOT_FOUND");
        assertThat(statusOn(today())).isEqualTo("OPEN");
    }

    private void resolved(Duration fromNow) {
        var signal = NodeId.parse(id(), "id").id();
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            var now = actor.provenance();
            ending.on(new SignalResolved(signal, "INV-001", "ai-1", new Provenance(now.organisation(), now.actor(),
                    now.at().plus(fromNow), now.reason(), now.cause())));
            return true;
        }));
    }

    private String statusOn(LocalDate day) {
        return callers.asEverybody(ours, () -> api.document("""
                query($asOf: Date) { signals(asOf: $asOf, filter: {code: {eq: "INV-001"}}) { nodes { status } } }""")
                .variable("asOf", day.toString())
                .execute()).path("signals.nodes[0].status").entity(String.class).get();
    }

    private GraphQlTester.Response seen(Map<String, Object> status) {
        return callers.asEverybody(ours, () -> api.document(SIGNALS).variable("status", status).execute());
    }

    private String id() {
        return seen(Map.of()).path("signals.nodes[0].id").entity(String.class).get();
    }

    private GraphQlTester.Response act(String person, String act, Map<String, Object> values) {
        var input = new HashMap<String, Object>(values);
        input.put("signal", id());
        var type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        return callers.asThemselves(ours, person(person),
                () -> api.document(ACT.formatted(type, act)).variable("input", input).execute());
    }

    private static void refused(GraphQlTester.Response answer, String act, String type, String code) {
        answer.path(act + ".signal").valueIsNull();
        answer.path(act + ".errors[0].__typename").entity(String.class).isEqualTo(type);
        answer.path(act + ".errors[0].code").entity(String.class).isEqualTo(code);
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours, () -> people.idsOf(List.of(key))).values().iterator().next();
    }

    private LocalDate today() {
        return callers.asEverybody(ours, actor::today);
    }
}
