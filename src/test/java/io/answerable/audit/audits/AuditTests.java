package io.answerable.audit.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditApi;
import io.answerable.audit.AuditClosed;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditFacts;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditState;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.inventory.AiSystemId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** R-AUD-02 to R-AUD-04, R-AUD-13, R-AUD-19: audits from their plan to their end. */
class AuditTests extends AuditApi {

    private static final String PLAN = """
            key: "au-1", title: "Assistants", kind: INTERNAL, performedByRole: "role.internal-audit",
            lead: {key: "p-023"}, team: [], aiSystems: [{key: "ai-10"}], units: [{key: "ou-soc"}],
            criteria: ["8.4", "A.5.4"], planned: "2099-01-01\"""";

    private @Autowired AskingForMatrixReviewsAfterAudits asking;

    @Test
    @DisplayName("R-AUD-03 From the plan to the report: findings are issued with it, and evidence belongs to a running audit")
    void anAuditIsConductedAndReported() {
        done(auditor(), "planAudit", PLAN, "audit { state overdue performedByRole { key } lead { key } }");
        assertThat(refused(auditor(), "recordAuditEvidence", changing("audit", "au-1", 1, "title: \"A log\"")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        done(auditor(), "startAudit", changing("audit", "au-1", 1, ""), "audit { state startedOn }");
        done(auditor(), "recordAuditEvidence",
                changing("audit", "au-1", 2, "title: \"A log\", criterion: \"8.4\""), "audit { version }");
        draft("fn-1", "grade: MINOR_NC, criterion: \"8.4\"");
        draft("fn-2", "");
        assertThat(refused(auditor(), "reportAudit", changing("audit", "au-1", 3, "report: \"All told\"")))
                .isEqualTo("VALIDATION_FAILED");
        done(auditor(), "issueFinding", changing("finding", "fn-2", 1, "grade: OPPORTUNITY, criterion: \"7.3\""),
                "finding { state }");
        done(auditor(), "reportAudit", changing("audit", "au-1", 3, "report: \"All told\""), "audit { state }");

        as(auditor(), """
                { audit(by: {key: "au-1"}) { state report evidence { title criterion recordedBy { key } }
                    findings { key state issued } } }""").path("audit")
                .matchesJsonStrictly("""
                        {"state": "REPORTED", "report": "All told",
                            "evidence": [{"title": "A log", "criterion": "8.4", "recordedBy": {"key": "p-023"}}],
                            "findings": [{"key": "fn-1", "state": "OPEN", "issued": "%1$s"},
                                {"key": "fn-2", "state": "OPEN", "issued": "%1$s"}]}"""
                        .formatted(town.today));
        assertThat(acts("au-1")).containsExactly("PLANNED", "STARTED", "EVIDENCE_RECORDED", "REPORTED");
    }

    private void draft(String key, String more) {
        done(auditor(), "draftFinding", """
                key: "%s", source: AUDIT, audit: {key: "au-1"}, aiSystem: {key: "ai-10"}, statement: "No log" %s"""
                .formatted(key, more.isEmpty() ? "" : ", " + more), "finding { state }");
    }

    @Test
    @DisplayName("R-AUD-19 D-5 An audit closes when each nonconformity has an agreed action, and asks for matrix reviews once")
    void anAuditClosesWhenEverythingIsAgreed() {
        matrix("m-ai-10", "ai-10");
        told(town.today, audit("au-1", AuditState.REPORTED, town.today.minusDays(9), List.of("ai-10")));
        told(town.today,
                new FindingFacts("fn-1", FindingSource.AUDIT, "au-1", null, "ai-10", FindingGrade.MINOR_NC, "8.4",
                        "No log",
                        town.today, FindingState.OPEN),
                new FindingFacts("fn-2", FindingSource.AUDIT, "au-1", null, "ai-10", FindingGrade.OPPORTUNITY, "8.4",
                        "Drills", town.today, FindingState.OPEN));
        assertThat(refused(auditor(), "closeAudit", changing("audit", "au-1", 1, ""))).isEqualTo("D-5");
        told(town.today, action("ca-1", "p-039", town.today.plusDays(9), ActionState.AGREED));

        done(auditor(), "closeAudit", changing("audit", "au-1", 1, ""), "audit { closedOn }")
                .path("closeAudit.audit.closedOn")
                .entity(String.class)
                .isEqualTo(town.today.toString());
        await().untilAsserted(() -> assertThat(triggers()).containsExactly("m-ai-10:AUDIT_CLOSED:au-1"));
        inTown(() -> {
            AopTestUtils.<AskingForMatrixReviewsAfterAudits>getTargetObject(asking)
                    .on(new AuditClosed(AuditId.of(systemId("ai-10")), "au-1", AuditKind.INTERNAL,
                            List.of(AiSystemId.of(systemId("ai-10"))), List.of(), town.today.minusDays(1),
                            actor.provenance()));
            return 1;
        });
        assertThat(triggers()).hasSize(1);
    }

    private List<String> triggers() {
        return callers.asEverybody(town.organisation, () -> transactions.execute(status -> jdbc
                .sql("select key from roles.raci_review_trigger")
                .query(String.class)
                .list()));
    }

    @Test
    @DisplayName("R-AUD-04 SOD-001 A team that owns what it audits is refused, and the ledger keeps the refusal")
    void nobodyAuditsTheirOwnWork() {
        done(auditor(), "planAudit", PLAN, "audit { key }");
        assertThat(refused(auditor(), "composeAuditTeam",
                changing("audit", "au-1", 1, "lead: {key: \"p-023\"}, team: [{key: \"p-039\"}]"))).isEqualTo("SOD-001");
        assertThat(refused(auditor(), "planAudit", PLAN.replace("au-1", "au-9").replace("p-023", "p-047")))
                .isEqualTo("SOD-001");
        assertThat(acts("au-1")).containsExactly("PLANNED", "REFUSED");
        assertThat(acts("au-9")).containsExactly("REFUSED");
        done(auditor(), "composeAuditTeam",
                changing("audit", "au-1", 1, "lead: {key: \"p-023\"}, team: [{key: \"p-028\"}]"),
                "audit { team { key } }");
    }

    @Test
    @DisplayName("R-AUD-13 R-ROL-45 SOD-004 The certifier audits from outside, never from within")
    void theCertifierStaysOutside() {
        var byCertifier = """
                key: "au-6", title: "Chatbot", kind: %s, performedByParty: {key: "ext-01"}, criteria: ["A.8.2"],
                planned: "2099-01-01\"""";
        assertThat(refused(auditor(), "planAudit", byCertifier.formatted("INTERNAL"))).isEqualTo("SOD-004");
        done(auditor(), "planAudit", byCertifier.formatted("EXTERNAL_CERTIFICATION"),
                "audit { performedByParty { key } lead { key } contact { key } }").path("planAudit.audit")
                .matchesJsonStrictly(
                        """
                                {"performedByParty": {"key": "ext-01"}, "lead": {"key": "ext-01"}, "contact": {"key": "p-007"}}""");
        assertThat(acts("au-6")).containsExactly("REFUSED", "PLANNED");
    }

    @Test
    @DisplayName("R-AUD-04 D-1 Whoever has come to own what is audited does not begin the audit, and nobody begins one without auditors")
    void independenceIsJudgedWhenTheAuditBegins() {
        told(town.today, audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")),
                new AuditFacts("au-2", "Nobody's", AuditKind.INTERNAL, "role.internal-audit", null, List.of(),
                        List.of("ai-10"), List.of(), List.of("8.4"), town.today, AuditState.PLANNED, null),
                new AuditFacts("au-3", "The certifier's", AuditKind.INTERNAL, "role.internal-audit", "ext-01",
                        List.of(), List.of("ai-22"), List.of(), List.of("8.4"), town.today, AuditState.PLANNED, null));
        assigned("ra-97", "role.business-owner", "p-023", "ai-10", town.today, null);

        assertThat(refused(auditor(), "startAudit", changing("audit", "au-1", 1, ""))).isEqualTo("SOD-001");
        assertThat(refused(auditor(), "startAudit", changing("audit", "au-2", 1, ""))).isEqualTo("VALIDATION_FAILED");
        assertThat(refused(auditor(), "startAudit", changing("audit", "au-3", 1, ""))).isEqualTo("SOD-004");
        assertThat(acts("au-1")).containsExactly("RECORDED", "REFUSED");
        done(auditor(), "composeAuditTeam", changing("audit", "au-2", 1, "lead: {key: \"p-007\"}, team: []"),
                "audit { key }");
        done(auditor(), "startAudit", changing("audit", "au-2", 2, ""), "audit { state }");
    }

    @Test
    void aRoleOrAPartyPerformsAnAudit() {
        assertThat(refused(auditor(), "planAudit", PLAN + ", performedByParty: {key: \"ext-01\"}"))
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    @DisplayName("D-5 An audit is not closed as long as somebody has not been told of a draft")
    void anAuditWithDraftsIsNotClosed() {
        told(town.today, audit("au-1", AuditState.REPORTED, town.today.minusDays(9), List.of("ai-10")));
        told(town.today, new FindingFacts("fn-1", FindingSource.AUDIT, "au-1", null, "ai-10", FindingGrade.OPPORTUNITY,
                "8.4", "Drills", null, FindingState.DRAFT));
        assertThat(refused(auditor(), "closeAudit", changing("audit", "au-1", 1, ""))).isEqualTo("D-5");

        done(auditor(), "issueFinding", changing("finding", "fn-1", 1, ""), "finding { state }");
        done(auditor(), "closeAudit", changing("audit", "au-1", 1, ""), "audit { state }");
    }

    @Test
    @DisplayName("R-AUD-03 While the report is handed in nobody writes down another finding of the audit, which would stay a draft")
    void noDraftIsLeftBehind() throws InterruptedException, ExecutionException {
        told(town.today, audit("au-1", AuditState.IN_PROGRESS, town.today, List.of("ai-10")));
        try (var others = Executors.newSingleThreadExecutor()) {
            var drafted = Objects.requireNonNull(callers.as(auditor(), () -> transactions.execute(status -> {
                var audit = Objects.requireNonNull(audits.idsOf(List.of("au-1")).get("au-1"));
                conducting.report(new ChangeOf<>(audit, 1, null), "All told");
                var draft = others.submit(() -> refused(auditor(), "draftFinding", """
                        source: AUDIT, audit: {key: "au-1"}, aiSystem: {key: "ai-10"}, statement: "No log\""""));
                await().during(Duration.ofMillis(300)).until(() -> !draft.isDone());
                return draft;
            })));
            assertThat(drafted.get()).isEqualTo("VALIDATION_FAILED");
        }
    }

    private @Autowired ConductingAudits conducting;

    private @Autowired AuditDirectory audits;

    @Test
    void onlyWhatHasNotBegunIsCalledOffAndForAReason() {
        done(auditor(), "planAudit", PLAN, "audit { key }");
        assertThat(refused(auditor(), "cancelAudit", changing("audit", "au-1", 1, "reason: \" \"")))
                .isEqualTo("FIELD_REQUIRED");
        done(auditor(), "cancelAudit", changing("audit", "au-1", 1, "reason: \"No staff\""), "audit { cancelReason }");
        assertThat(refused(auditor(), "startAudit", changing("audit", "au-1", 2, "")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThat(refused(auditor(), "startAudit", changing("audit", "au-1", 1, ""))).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void onlyAuditorsAuditAndOthersSeeWhatTheyGovern() {
        var lead = somebody("p-007", Set.of(Permission.MANAGE_IMPROVEMENT, Permission.READ_GOVERNANCE));
        assertThat(refused(lead, "planAudit", PLAN)).isEqualTo("NOT_PERMITTED");
        told(town.today, audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")),
                audit("au-2", AuditState.PLANNED, town.today, List.of("ai-22")));

        assertThat(refused(lead, "startAudit", changing("audit", "au-1", 1, ""))).isEqualTo("NOT_PERMITTED");
        var ofSystem = somebodyOf("p-038", Permission.READ_GOVERNANCE, "ai-10");
        as(ofSystem, "{ audits { totalCount nodes { key } } other: audit(by: {key: \"au-2\"}) { key } }")
                .path("audits")
                .matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"key\": \"au-1\"}]}")
                .path("other")
                .valueIsNull();
        as(somebody("p-041", Set.of()), "{ audits { totalCount } }").errors()
                .satisfy(it -> assertThat(it).isNotEmpty());
    }

    @Test
    void auditsAreFoundByWhatTheyLookAt() {
        told(town.today, audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")),
                audit("au-2", AuditState.PLANNED, town.today, List.of("ai-22")),
                audit("au-3", AuditState.CLOSED, town.today, List.of("ai-10")));
        var id = ask("{ aiSystem(by: {key: \"ai-10\"}) { id } }").path("aiSystem.id").entity(String.class).get();

        ask("""
                { audits(filter: {aiSystem: {eq: "%s"}, state: {in: [PLANNED]}, criterion: {eq: "8.4"}}) {
                    nodes { key } } }""".formatted(id)).path("audits.nodes[*].key")
                .entityList(String.class)
                .containsExactly("au-1");
    }

    @Test
    void anAuditOfAnotherOrganisationIsUnknown() {
        told(town.today, audit("au-1", AuditState.PLANNED, town.today, List.of("ai-10")));
        var id = ask("{ audit(by: {key: \"au-1\"}) { id } }").path("audit.id").entity(String.class).get();
        town = newTown();

        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        assertThat(refused(auditor(), "startAudit", "audit: {id: \"%s\"}, expectedVersion: 1".formatted(id)))
                .isEqualTo("NOT_FOUND");
    }
}
