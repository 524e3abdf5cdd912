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
import io.answerable.events.Deliveries;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.raci.accountability.AccountabilityChanged;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final String SUCCESSOR = """
            key: "%s", finding: {key: "%s"}, title: "Mend it better", succeeds: {key: "%s"}, due: "%s\"""";

    private @Autowired FollowingFindings following;

    private @Autowired FollowingAccountability rerouting;

    private @Autowired FindingDirectory findings;

    private @Autowired CorrectiveActionDirectory actions;

    @BeforeEach
    void aFindingOfASystemWithMatrix() {
        matrix("m-ai-10", "ai-10");
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today.minusDays(40)));
    }

    private void proposed(String more) {
        done(auditor(), "proposeCorrectiveAction", """
                key: "ca-1", finding: {key: "fn-1"}, title: "Log it", due: "%s" %s""".formatted(town.today.plusDays(30),
                more), "action { owner { key } }");
    }

    @Test
    @DisplayName("R-AUD-06 R-AUD-08 From the proposal to the end; the finding follows, and somebody else judges the effect")
    void anActionIsAgreedCarriedOutVerifiedAndClosed() {
        effectsAreJudgedAtOnce();
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        assertThat(finding()).isEqualTo("OPEN");
        var owner = somebody("p-039", Set.of());
        done(owner, "agreeCorrectiveAction", changing("action", "ca-1", 1, ""), "action { state }");
        assertThat(finding()).isEqualTo("ACTION_AGREED");
        done(owner, "startCorrectiveAction", changing("action", "ca-1", 2, ""), "action { state }");
        done(owner, "implementCorrectiveAction", changing("action", "ca-1", 3,
                "causeAnalysis: \"Nobody knew\""), "action { state }");
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

        as(auditor(),
                """
                        { correctiveAction(by: {key: "ca-1"}) { state status owner { key } accountable { key } causeAnalysis
                            verification { result by { key } note } attempt finding { key state } } lessons { nodes { text } } }""")
                .path("correctiveAction")
                .matchesJsonStrictly(
                        """
                                {"state": "CLOSED", "status": "CLOSED", "owner": {"key": "p-039"},
                                    "accountable": {"key": "p-039"}, "causeAnalysis": "Nobody knew",
                                    "verification": {"result": "EFFECTIVE", "by": {"key": "p-023"}, "note": "Seen"}, "attempt": 1,
                                    "finding": {"key": "fn-1", "state": "CLOSED"}}""")
                .path("lessons.nodes[*].text")
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
        effectsAreJudgedAtOnce();
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        done(auditor(), "agreeCorrectiveAction", changing("action", "ca-1", 1, ""), "action { state }");
        done(somebody("p-039", Set.of()), "implementCorrectiveAction", changing("action", "ca-1", 2,
                "causeAnalysis: \"Nobody knew\""), "action { state }");
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
        succeeded("ca-2", "ca-3");
        done(auditor(), "closeCorrectiveAction", changing("action", "ca-2", 2, ""), "action { state }");
    }

    private void succeeded(String before, String key) {
        done(auditor(), "proposeCorrectiveAction", SUCCESSOR.formatted(key, "fn-1", before, town.today.plusDays(30)),
                "action { key }");
    }

    @Test
    @DisplayName("R-AUD-08 D-4 What a dossier brings without effect and closed is followed by one other, and its finding is open again")
    void whatWasClosedWithoutEffectIsFollowed() {
        var verified = new CorrectiveActionFacts.Verification(VerificationResult.INEFFECTIVE, "p-023",
                town.today.minusDays(9));
        told(town.today, finding("fn-2", FindingGrade.MINOR_NC, FindingState.CLOSED, town.today.minusDays(99)));
        told(town.today, new CorrectiveActionFacts("ca-7", "fn-2", "Mend it", "p-039", town.today.minusDays(60),
                ActionState.CLOSED, town.today.minusDays(70), verified, null, null));
        assertThat(found("CAP-004", town.today)).containsExactly("ca-7 " + town.today.minusDays(9));
        assertThat(refused(auditor(), "proposeCorrectiveAction",
                SUCCESSOR.formatted("ca-8", "fn-1", "ca-7", town.today))).isEqualTo("VALIDATION_FAILED");
        var next = SUCCESSOR.formatted("ca-8", "fn-2", "ca-7", town.today);
        done(auditor(), "proposeCorrectiveAction", next, "action { attempt }");
        assertThat(refused(auditor(), "proposeCorrectiveAction", next.replace("ca-8", "ca-9")))
                .isEqualTo("VALIDATION_FAILED");

        ask("{ correctiveAction(by: {key: \"ca-7\"}) { successor { key attempt state } finding { state } } }")
                .path("correctiveAction")
                .matchesJsonStrictly(
                        """
                                {"successor": {"key": "ca-8", "attempt": 2, "state": "PROPOSED"}, "finding": {"state": "OPEN"}}""");
        assertThat(found("CAP-004", town.today)).isEmpty();
        assertThat(acts("ca-7")).containsExactly("RECORDED", "SUCCEEDED");
    }

    @Test
    @DisplayName("D-3 Nothing is carried out before it was found and agreed, so that nobody judges an effect too soon")
    void nothingIsCarriedOutBeforeItWasAgreed() {
        proposed(", raciRow: \"m-ai-10#act.operation\"");
        var owner = somebody("p-039", Set.of());
        done(owner, "agreeCorrectiveAction", changing("action", "ca-1", 1, ""), "action { state }");
        assertThat(refused(owner, "implementCorrectiveAction", implementedOn(1, 2, "ca-1"))).isEqualTo("D-3");
        done(owner, "implementCorrectiveAction", implementedOn(0, 2, "ca-1"), "action { state }");
        assertThat(refused(auditor(), "verifyCorrectiveAction", changing("action", "ca-1", 3, "result: EFFECTIVE")))
                .isEqualTo("D-3");

        told(town.today, ofRow("ca-2", ActionState.AGREED));
        assertThat(refused(auditor(), "implementCorrectiveAction", implementedOn(41, 1, "ca-2"))).isEqualTo("D-3");
        done(auditor(), "implementCorrectiveAction", implementedOn(40, 1, "ca-2"), "action { state }");
    }

    private String implementedOn(int daysAgo, int version, String action) {
        return changing("action", action, version, "causeAnalysis: \"Nobody knew\", implementedOn: \"%s\""
                .formatted(town.today.minusDays(daysAgo)));
    }

    @Test
    @DisplayName("R-AUD-07 D-2 A row belongs to what the finding is about, and stands in a matrix in force")
    void aRowBelongsToWhatTheFindingIsAbout() {
        matrix("m-ai-22", "ai-22");
        var asked = "key: \"ca-1\", finding: {key: \"fn-1\"}, title: \"Log it\", due: \"%s\", raciRow: \"%s\"";
        for (var row : List.of("m-ai-22#act.operation", "m-ai-10#act.nothing", "m-99#act.operation")) {
            assertThat(refused(auditor(), "proposeCorrectiveAction", asked.formatted(town.today, row)))
                    .isEqualTo("VALIDATION_FAILED");
        }
        proposed("");
        assertThat(refused(auditor(), "agreeCorrectiveAction",
                changing("action", "ca-1", 1, "raciRow: \"m-ai-22#act.operation\", reason: \"Owns the texts\"")))
                .isEqualTo("VALIDATION_FAILED");
        done(auditor(), "agreeCorrectiveAction", changing("action", "ca-1", 1, AGREE), "action { state }");
    }

    @Test
    @DisplayName("P3 What is only proposed about a finding ends with it, and is never overdue")
    void proposalsEndWithTheirFinding() {
        told(town.today, finding("fn-2", FindingGrade.MINOR_NC, FindingState.RESOLVED, town.today.minusDays(40)));
        told(town.today, new CorrectiveActionFacts("ca-1", "fn-2", "Mend it", "p-039", town.today, ActionState.PROPOSED,
                null, null, null, null));
        done(auditor(), "closeFinding", changing("finding", "fn-2", 1, "reason: \"Mended otherwise\""),
                "finding { state }");

        ask("{ correctiveActions { totalCount } correctiveAction(by: {key: \"ca-1\"}) { key } }")
                .path("correctiveAction")
                .valueIsNull();
        assertThat(found("CAP-001", town.today.plusDays(1))).isEmpty();
        assertThat(acts("ca-1")).containsExactly("RECORDED", "WITHDRAWN");
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

    @Test
    @DisplayName("P1 Who is accountable once more has nobody proposed in their place")
    void whoIsAccountableAgainKeepsTheAction() {
        told(town.today, new CorrectiveActionFacts("ca-1", "fn-1", "Mend it", "p-041", town.today, ActionState.AGREED,
                null, null, "m-ai-10#act.operation", null));
        moved();
        assigned("ra-99", "role.product-manager", "p-041", "ai-10", town.today, null);
        assigned("ra-9", "role.product-manager", "p-039", "ai-10", town.today.minusYears(1), town.today.minusDays(1));
        moved();

        ask("{ correctiveAction(by: {key: \"ca-1\"}) { owner { key } proposedOwner { key } } }")
                .path("correctiveAction")
                .matchesJsonStrictly("{\"owner\": {\"key\": \"p-041\"}, \"proposedOwner\": null}");
        assertThat(acts("ca-1")).containsExactly("RECORDED", "REASSIGNMENT_PROPOSED", "REASSIGNMENT_WITHDRAWN");
    }

    private void moved() {
        inTown(() -> {
            AopTestUtils.<FollowingAccountability>getTargetObject(rerouting)
                    .on(new AccountabilityChanged(town.system("ai-10"), "act.operation", null, null, town.today,
                            actor.provenance()));
            return 1;
        });
    }

    @Test
    @DisplayName("P3 What is proposed by itself names the one row of whoever answers; without a row it follows who answers for the system")
    void whatIsProposedByItselfFollowsWhoAnswers() {
        matrix("m-ai-22", "ai-22", Map.of("role.business-owner", "A", "role.product-manager", "R"));
        told(town.today, new FindingFacts("fn-2", FindingSource.MONITORING, null, null, "ai-22", FindingGrade.MINOR_NC,
                "8.4", "Nobody knows", town.today, FindingState.OPEN));
        issued("fn-1");
        issued("fn-2");
        assertThat(proposals()).containsExactly("fn-1 p-038 null", "fn-2 p-047 m-ai-22#act.operation");

        assigned("ra-98", "role.business-owner", "p-030", "ai-10", town.today, null);
        assigned("ra-8", "role.business-owner", "p-038", "ai-10", town.today.minusYears(1), town.today.minusDays(1));
        for (int times = 0; times < 2; times++) {
            succeededBy("p-030");
        }

        assertThat(proposals()).containsExactly("fn-1 p-030 null", "fn-2 p-047 m-ai-22#act.operation");
    }

    @Test
    @DisplayName("P1 P3 What changes from the next day on is followed on that day, by row and without, once")
    void whatChangesFromTheNextDayOnIsFollowedOnThatDay() {
        told(town.today, new CorrectiveActionFacts("ca-1", "fn-1", "Mend it", "p-039", town.today, ActionState.AGREED,
                null, null, "m-ai-10#act.operation", null),
                new CorrectiveActionFacts("ca-2", "fn-1", "Explain it", "p-038", town.today, ActionState.AGREED, null,
                        null, null, null),
                new CorrectiveActionFacts("ca-3", "fn-1", "By agreement", "p-041", town.today, ActionState.AGREED,
                        null, null, "m-ai-10#act.operation", null));
        assigned("ra-99", "role.product-manager", "p-047", "ai-10", town.today, null);
        assigned("ra-9", "role.product-manager", "p-039", "ai-10", town.today.minusYears(1), town.today.minusDays(1));
        assigned("ra-98", "role.business-owner", "p-030", "ai-10", town.today, null);
        assigned("ra-8", "role.business-owner", "p-038", "ai-10", town.today.minusYears(1), town.today.minusDays(1));

        for (int times = 0; times < 2; times++) {
            inTown(() -> {
                AopTestUtils.<FollowingAccountability>getTargetObject(rerouting)
                        .on(new CalendarDay(town.organisation, town.today, actor.provenance()));
                return 1;
            });
        }

        ask("{ correctiveActions { nodes { key owner { key } proposedOwner { key } version } } }")
                .path("correctiveActions.nodes")
                .matchesJsonStrictly("""
                        [{"key": "ca-1", "owner": {"key": "p-039"}, "proposedOwner": {"key": "p-047"}, "version": 2},
                         {"key": "ca-2", "owner": {"key": "p-038"}, "proposedOwner": {"key": "p-030"}, "version": 2},
                         {"key": "ca-3", "owner": {"key": "p-041"}, "proposedOwner": null, "version": 1}]""");
    }

    private List<String> proposals() {
        return ask("{ correctiveActions { nodes { finding { key } owner { key } raciRow } } }")
                .path("correctiveActions.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .map(it -> it.path("finding").path("key").asString() + " " + it.path("owner").path("key").asString()
                        + " " + (it.path("raciRow").isNull() ? null : it.path("raciRow").asString()))
                .sorted()
                .toList();
    }

    private void succeededBy(String person) {
        inTown(() -> {
            var id = RoleAssignmentId.of(NewId.next());
            var former = HolderRef.person(town.person("p-038"));
            var target = AopTestUtils.<FollowingAccountability>getTargetObject(rerouting);
            target.on(new RoleAssignmentEnded(id, "role.business-owner", former, town.system("ai-10"), null,
                    town.today.minusDays(1), actor.provenance()));
            target.on(new RoleAssignmentAccepted(id, "role.business-owner", HolderRef.person(town.person(person)),
                    town.system("ai-10"), town.today, null, actor.provenance()));
            return 1;
        });
    }

    private CorrectiveActionFacts ofRow(String key, ActionState state) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", "p-041", town.today, state,
                state == ActionState.IMPLEMENTED ? town.today : null, null, "m-ai-10#act.operation", null);
    }

    @Test
    @DisplayName("P3 A major nonconformity of a high-risk system that is late puts the authorisations in doubt, once, also after days without a clock")
    void aLateMajorNonconformityIsFelt() {
        for (var key : List.of("sy-1", "sy-2", "sy-3", "sy-4")) {
            authorised(key, RiskCategory.HIGH_RISK_ANNEX_III);
        }
        authorised("sy-5", RiskCategory.MINIMAL);
        var due = town.today.minusDays(3);
        late("1", FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED, ActionState.AGREED, due);
        late("2", FindingGrade.MINOR_NC, FindingState.ACTION_AGREED, ActionState.AGREED, due);
        late("3", FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED, ActionState.IMPLEMENTED, due);
        late("4", FindingGrade.MAJOR_NC, FindingState.CLOSED, ActionState.AGREED, due);
        late("5", FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED, ActionState.AGREED, due);

        for (int times = 0; times < 2; times++) {
            struck(town.today);
            new Deliveries(jdbc).areSettledFor(town.organisation);
        }

        assertThat(doubted()).containsExactly("az-1");
        assertThat(told("audit.overdue_told")).isEqualTo(4);
        assertThat(acts("az-1").stream().filter(it -> !it.equals("RECORDED")).toList()).hasSize(1);
    }

    private void authorised(String key, RiskCategory category) {
        var row = SystemRow.system(key)
                .ownedBy("ou-cit")
                .usedBy("ou-cit")
                .of(category)
                .points("5(a)")
                .facts();
        inTown(() -> register.record(List.of(row), town.today, (section, rows) -> {
        }));
        inTown(() -> authorisations.record(List.of(new AuthorisationFacts(key.replace("sy", "az"), key,
                AuthorisationKind.USE, AuthorisationStatus.GRANTED, "p-001", null, town.today.minusDays(90),
                town.today.plusDays(200), null)), town.today, (section, rows) -> {
                }));
    }

    private void late(String number, FindingGrade grade, FindingState finding, ActionState action, LocalDate due) {
        told(town.today, new FindingFacts("fn-9" + number, FindingSource.MONITORING, null, null, "sy-" + number, grade,
                "8.4", "Not tested", town.today.minusDays(40), finding));
        told(town.today.minusDays(9), new CorrectiveActionFacts("ca-9" + number, "fn-9" + number, "Test it", "p-039",
                due, action, action == ActionState.IMPLEMENTED ? due : null, null, null, null));
    }

    private void struck(LocalDate day) {
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> {
            events.publishEvent(new CalendarDay(town.organisation, day, actor.provenance()));
            return 1;
        }));
    }

    private List<String> doubted() {
        return ask("{ aiSystems { nodes { authorisations { key reconsiderBy } } } }")
                .path("aiSystems.nodes[*].authorisations[?(@.reconsiderBy != null)].key")
                .entityList(String.class)
                .get();
    }

    private int told(String table) {
        return Objects.requireNonNull(
                inTown(() -> jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
    }

    @Test
    @DisplayName("What was overdue already when a dossier brought it is not told: an import starts no process")
    void whatWasOverdueBeforeIsNotTold() {
        told(town.today, action("ca-1", "p-039", town.today.minusDays(2), ActionState.AGREED),
                action("ca-2", "p-039", town.today.minusDays(1), ActionState.AGREED));
        struck(town.today);
        new Deliveries(jdbc).areSettledFor(town.organisation);

        assertThat(told("audit.overdue_told")).isEqualTo(1);
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
