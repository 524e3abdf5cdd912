package io.answerable.audit.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditApi;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.EffectivenessVerified;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingIssued;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.VerificationResult;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.roles.raci.accountability.AccountabilityChanged;
import io.answerable.signals.CalendarDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import tools.jackson.databind.JsonNode;

/** R-AUD-06 to R-AUD-09: corrective actions from their proposal to their end. */
class CorrectiveActionTests extends AuditApi {

    private static final String AGREE = "owner: {key: \"p-039\"}, raciRow: \"m-ai-10#act.operation\"";

    private @Autowired FollowingFindings following;

    private @Autowired FollowingAccountability rerouting;

    private @Autowired FindingDirectory findings;

    private @Autowired CorrectiveActionDirectory actions;

    @BeforeEach
    void aFindingOfASystemWithMatrix() {
        matrix("m-ai-10", "ai-10");
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today));
    }

    private void proposed(String more) {
        done(auditor(), "proposeCorrectiveAction", """
                key: "ca-1", finding: {key: "fn-1"}, title: "Log it", due: "%s" %s""".formatted(town.today.plusDays(30),
                more), "action { owner { key } }");
    }

    @Test
    @DisplayName("R-AUD-06 R-AUD-08 From the proposal to the end; the finding follows, and somebody else judges the effect")
    void anActionIsAgreedCarriedOutVerifiedAndClosed() {
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        assertThat(finding()).isEqualTo("OPEN");
        var owner = somebody("p-039", Set.of());
        done(owner, "agreeCorrectiveAction", changing("action", "ca-1", 1, ""), "action { state }");
        assertThat(finding()).isEqualTo("ACTION_AGREED");
        done(owner, "startCorrectiveAction", changing("action", "ca-1", 2, ""), "action { state }");
        done(owner, "implementCorrectiveAction", changing("action", "ca-1", 3,
                "causeAnalysis: \"Nobody knew\", implementedOn: \"%s\"".formatted(town.today.minusDays(20))),
                "action { state }");
        assertThat(refused(somebody("p-039", Set.of(Permission.AUDIT)), "verifyCorrectiveAction",
                changing("action", "ca-1", 4, "result: EFFECTIVE"))).isEqualTo("SOD-002");
        assertThat(refused(owner, "verifyCorrectiveAction", changing("action", "ca-1", 4, "result: EFFECTIVE")))
                .isEqualTo("NOT_PERMITTED");
        done(auditor(), "verifyCorrectiveAction", changing("action", "ca-1", 4, "result: EFFECTIVE, note: \"Seen\""),
                "action { state }");
        done(auditor(), "closeCorrectiveAction", changing("action", "ca-1", 5, "lesson: \"Log from the start\""),
                "action { state }");
        assertThat(finding()).isEqualTo("RESOLVED");
        done(auditor(), "closeFinding", changing("finding", "fn-1", version("fn-1"), ""), "finding { state }");

        as(auditor(), """
                { correctiveAction(by: {key: "ca-1"}) { state status owner { key } accountable { key } causeAnalysis
                    verification { result by { key } note } attempt finding { key state } } lessons { text } }""")
                .path("correctiveAction")
                .matchesJsonStrictly(
                        """
                                {"state": "CLOSED", "status": "CLOSED", "owner": {"key": "p-039"},
                                    "accountable": {"key": "p-039"}, "causeAnalysis": "Nobody knew",
                                    "verification": {"result": "EFFECTIVE", "by": {"key": "p-023"}, "note": "Seen"}, "attempt": 1,
                                    "finding": {"key": "fn-1", "state": "CLOSED"}}""")
                .path("lessons[*].text")
                .entityList(String.class)
                .containsExactly("Log from the start");
        assertThat(acts("ca-1")).containsExactly("PROPOSED", "AGREED", "STARTED", "IMPLEMENTED", "REFUSED", "VERIFIED",
                "CLOSED");
    }

    private String finding() {
        return ask("{ finding(by: {key: \"fn-1\"}) { state } }").path("finding.state").entity(String.class).get();
    }

    private int version(String key) {
        return ask("{ finding(by: {key: \"%s\"}) { version } }".formatted(key)).path("finding.version")
                .entity(Integer.class)
                .get();
    }

    @Test
    @DisplayName("R-AUD-07 CAP-005 The action belongs to the accountable person of its row, or a reason says why not")
    void theAccountablePersonOwnsIt() {
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        var other = changing("action", "ca-1", 1, "owner: {key: \"p-041\"}");
        assertThat(refused(auditor(), "agreeCorrectiveAction", other)).isEqualTo("CAP-005");
        assertThat(refused(auditor(), "agreeCorrectiveAction",
                changing("action", "ca-1", 1, "owner: {key: \"p-060\"}, reason: \"He knows\""))).isEqualTo("CAP-002");
        done(auditor(), "agreeCorrectiveAction", other + ", reason: \"Writes the texts\"",
                "action { ownerReason accountable { key } }").path("agreeCorrectiveAction.action")
                .matchesJsonStrictly("""
                        {"ownerReason": "Writes the texts", "accountable": {"key": "p-039"}}""");
        done(auditor(), "reassignCorrectiveAction", changing("action", "ca-1", 2, "owner: {key: \"p-039\"}"),
                "action { owner { key } }");
    }

    @Test
    @DisplayName("P3 A nonconformity that is issued gets one proposal to whoever answers, a fallback with a reason")
    void aNonconformityIsProposedOnce() {
        told(town.today, new FindingFacts("fn-2", FindingSource.MONITORING, null, null, "ai-21", FindingGrade.MAJOR_NC,
                "8.4", "Nobody owns it", town.today, FindingState.OPEN));
        for (int i = 0; i < 2; i++) {
            issued("fn-1");
            issued("fn-2");
        }

        var all = ask("{ correctiveActions { nodes { finding { key } owner { key } ownerReason state } } }")
                .path("correctiveActions.nodes")
                .entityList(JsonNode.class)
                .hasSize(2)
                .get()
                .stream()
                .collect(Collectors.toMap(it -> it.path("finding").path("key").asString(), it -> it));
        assertThat(Objects.requireNonNull(all.get("fn-1")).path("owner").path("key").asString()).isEqualTo("p-038");
        assertThat(Objects.requireNonNull(all.get("fn-1")).path("ownerReason").isNull()).isTrue();
        assertThat(Objects.requireNonNull(all.get("fn-2")).path("state").asString()).isEqualTo("PROPOSED");
        assertThat(Objects.requireNonNull(all.get("fn-2")).path("ownerReason").asString()).contains("next in the line");
    }

    private void issued(String key) {
        inTown(() -> {
            var id = Objects.requireNonNull(findings.idsOf(List.of(key)).get(key));
            AopTestUtils.<FollowingFindings>getTargetObject(following)
                    .on(new FindingIssued(id, FindingGrade.MINOR_NC, "8.4", null, null, null, null, List.of(),
                            town.today, actor.provenance()));
            return 1;
        });
    }

    @Test
    @DisplayName("R-AUD-08 D-4 An action without effect is followed by one other, and only then closed; the finding is open again")
    void whatHadNoEffectIsFollowed() {
        implemented();
        done(auditor(), "verifyCorrectiveAction", changing("action", "ca-1", 3, "result: INEFFECTIVE"),
                "action { state }");
        assertThat(finding()).isEqualTo("OPEN");
        await().untilAsserted(() -> assertThat(successor()).isNotNull());
        var next = successor();
        verified();
        assertThat(successor()).isEqualTo(next);

        done(auditor(), "closeCorrectiveAction", changing("action", "ca-1", 5, ""),
                "action { state successor { attempt state owner { key } } }").path("closeCorrectiveAction.action")
                .matchesJsonStrictly(
                        """
                                {"state": "CLOSED", "successor": {"attempt": 2, "state": "PROPOSED", "owner": {"key": "p-039"}}}""");
        assertThat(found("CAP-004", town.today)).isEmpty();
    }

    private void implemented() {
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        done(auditor(), "agreeCorrectiveAction", changing("action", "ca-1", 1, ""), "action { state }");
        done(somebody("p-039", Set.of()), "implementCorrectiveAction", changing("action", "ca-1", 2,
                "causeAnalysis: \"Nobody knew\", implementedOn: \"%s\"".formatted(town.today.minusDays(14))),
                "action { state }");
    }

    private @Nullable String successor() {
        return ask("{ correctiveAction(by: {key: \"ca-1\"}) { successor { key } } }")
                .path("correctiveAction.successor.key")
                .entity(String.class)
                .get();
    }

    private void verified() {
        inTown(() -> {
            var action = Objects.requireNonNull(actions.idsOf(List.of("ca-1")).get("ca-1"));
            var finding = Objects.requireNonNull(findings.idsOf(List.of("fn-1")).get("fn-1"));
            AopTestUtils.<FollowingFindings>getTargetObject(following)
                    .on(new EffectivenessVerified(action, finding, VerificationResult.INEFFECTIVE,
                            town.person("p-023"), actor.provenance()));
            return 1;
        });
    }

    @Test
    @DisplayName("CAP-004 An action without effect is not closed as long as nothing follows it")
    void withoutSuccessorItIsNotClosed() {
        told(town.today, new CorrectiveActionFacts("ca-2", "fn-1", "Mend it", "p-039", town.today,
                ActionState.VERIFIED, town.today.minusDays(90), new CorrectiveActionFacts.Verification(
                        VerificationResult.INEFFECTIVE, "p-023", town.today.minusDays(9)),
                null, null));

        assertThat(refused(auditor(), "closeCorrectiveAction", changing("action", "ca-2", 1, ""))).isEqualTo("CAP-004");
    }

    @Test
    @DisplayName("D-3 The effect is judged after 14 days at the earliest")
    void anEffectNeedsTime() {
        told(town.today, implementedOn("ca-2", 13), implementedOn("ca-3", 14));
        assertThat(refused(auditor(), "verifyCorrectiveAction", changing("action", "ca-2", 1, "result: EFFECTIVE")))
                .isEqualTo("D-3");
        done(auditor(), "verifyCorrectiveAction", changing("action", "ca-3", 1, "result: EFFECTIVE"),
                "action { state }");
    }

    private CorrectiveActionFacts implementedOn(String key, int daysAgo) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", "p-039", town.today, ActionState.IMPLEMENTED,
                town.today.minusDays(daysAgo), null, null, null);
    }

    @Test
    @DisplayName("P3 Who becomes accountable takes over what is proposed, and is proposed for what is promised; told twice or late")
    void actionsFollowAccountability() {
        told(town.today, ofRow("ca-1", ActionState.PROPOSED), ofRow("ca-2", ActionState.AGREED),
                ofRow("ca-3", ActionState.IMPLEMENTED));
        for (var from : List.of("p-041", "p-039")) {
            inTown(() -> {
                AopTestUtils.<FollowingAccountability>getTargetObject(rerouting)
                        .on(new AccountabilityChanged(town.system("ai-10"), "act.operation", town.person(from),
                                town.person("p-041"), town.today, actor.provenance()));
                return 1;
            });
        }

        ask("{ correctiveActions { nodes { key owner { key } proposedOwner { key } version } } }")
                .path("correctiveActions.nodes")
                .matchesJsonStrictly("""
                        [{"key": "ca-1", "owner": {"key": "p-039"}, "proposedOwner": null, "version": 2},
                         {"key": "ca-2", "owner": {"key": "p-041"}, "proposedOwner": {"key": "p-039"}, "version": 2},
                         {"key": "ca-3", "owner": {"key": "p-041"}, "proposedOwner": null, "version": 1}]""");
        done(auditor(), "reassignCorrectiveAction", changing("action", "ca-2", 2, ""), "action { owner { key } }")
                .path("reassignCorrectiveAction.action.owner.key")
                .entity(String.class)
                .isEqualTo("p-039");
    }

    private CorrectiveActionFacts ofRow(String key, ActionState state) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", "p-041", town.today, state,
                state == ActionState.IMPLEMENTED ? town.today : null, null, "m-ai-10#act.operation", null);
    }

    @Test
    @DisplayName("P3 A major nonconformity of a high-risk system that is late puts the authorisations in doubt, once")
    void aLateMajorNonconformityIsFelt() {
        var row = SystemRow.system("sy-1")
                .ownedBy("ou-cit")
                .usedBy("ou-cit")
                .of(RiskCategory.HIGH_RISK_ANNEX_III)
                .points("5(a)")
                .facts();
        var yesterday = town.today.minusDays(1);
        inTown(() -> register.record(List.of(row), town.today, (section, rows) -> {
        }));
        inTown(() -> authorisations.record(List.of(new AuthorisationFacts("az-1", "sy-1", AuthorisationKind.USE,
                AuthorisationStatus.GRANTED, "p-001", null, town.today.minusDays(90), town.today.plusDays(200), null)),
                town.today, (section, rows) -> {
                }));
        told(town.today,
                new FindingFacts("fn-9", FindingSource.MONITORING, null, null, "sy-1", FindingGrade.MAJOR_NC, "8.4",
                        "Not tested", town.today.minusDays(40), FindingState.ACTION_AGREED));
        told(town.today, new CorrectiveActionFacts("ca-9", "fn-9", "Test it", "p-039", yesterday, ActionState.AGREED,
                null, null, null, null));

        callers.asEverybody(town.organisation, () -> transactions.execute(status -> {
            events.publishEvent(new CalendarDay(town.organisation, town.today, actor.provenance()));
            return 1;
        }));

        await().untilAsserted(() -> ask("{ aiSystem(by: {key: \"sy-1\"}) { authorisations { reconsiderBy } } }")
                .path("aiSystem.authorisations[0].reconsiderBy")
                .entity(String.class)
                .isEqualTo(town.today.plusDays(60).toString()));
    }

    private @Autowired RecordingAuthorisations authorisations;

    @Test
    @DisplayName("R-AUD-06 Actions belong to those who improve things there, and to their owners")
    void othersStayAway() {
        proposed("");
        var elsewhere = somebodyOf("p-047", Permission.MANAGE_IMPROVEMENT, "ai-22");
        assertThat(refused(elsewhere, "agreeCorrectiveAction", changing("action", "ca-1", 1, AGREE)))
                .isEqualTo("NOT_PERMITTED");
        as(elsewhere, "{ correctiveActions { totalCount } correctiveAction(by: {key: \"ca-1\"}) { key } }")
                .path("correctiveActions.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("correctiveAction")
                .valueIsNull();
        as(somebody("p-038", Set.of()), "{ correctiveActions { nodes { key finding { key } } } }")
                .path("correctiveActions.nodes")
                .matchesJsonStrictly("[{\"key\": \"ca-1\", \"finding\": null}]");
    }

    @Test
    void anActionOfAnotherOrganisationIsUnknown() {
        proposed("");
        var id = ask("{ correctiveAction(by: {key: \"ca-1\"}) { id } }").path("correctiveAction.id")
                .entity(String.class)
                .get();
        town = newTown();

        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        assertThat(
                refused(auditor(), "startCorrectiveAction", "action: {id: \"%s\"}, expectedVersion: 1".formatted(id)))
                .isEqualTo("NOT_FOUND");
    }
}
