package io.answerable.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditApi;
import io.answerable.audit.AuditState;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.ActorRef;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** R-AUD-05, R-AUD-15, R-AUD-16: findings from their draft to their end. */
class FindingTests extends AuditApi {

    private @Autowired FindingsOfIncidents ofIncidents;

    @Test
    @DisplayName("R-AUD-05 D-7 A finding has grade, criterion and evidence, and says the same for ever once it is issued")
    void anIssuedFindingStaysAsItIs() {
        draft("fn-1", "grade: MAJOR_NC, criterion: \"A.5.4\", evidence: \"No file\"");
        done(auditor(), "issueFinding", changing("finding", "fn-1", 1, ""), "finding { state }");

        as(auditor(), "{ finding(by: {key: \"fn-1\"}) { grade criterion evidence issued } }").path("finding")
                .matchesJsonStrictly("""
                        {"grade": "MAJOR_NC", "criterion": "A.5.4", "evidence": "No file", "issued": "%s"}"""
                        .formatted(town.today));
        assertThat(refused(auditor(), "issueFinding", changing("finding", "fn-1", 2, "grade: OBSERVATION")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThatThrownBy(() -> rewritten("update audit.finding_fact set statement = 'Softer'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> rewritten("""
                insert into audit.finding_fact (organisation_id, finding_id, fact_id, valid_from, valid_until, source,
                    grade, criterion, statement, trainees, issued_on, state)
                select organisation_id, finding_id, gen_random_uuid(), valid_from - 9, valid_from - 8, source,
                    'OBSERVATION', criterion, statement, trainees, issued_on, state from audit.finding_fact
                where state <> 'DRAFT'""")).hasStackTraceContaining("not altered");
    }

    private void rewritten(String sql) {
        inTown(() -> jdbc.sql(sql).update());
    }

    @Test
    @DisplayName("R-AUD-15 Developers answer findings on their systems, and dispute them until the auditor settles it")
    void developersAnswer() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today));
        var developer = somebodyOf("p-041", Permission.MANAGE_IMPROVEMENT, "ai-10");
        done(developer, "answerFinding", changing("finding", "fn-1", 1, "text: \"It is logged elsewhere\""),
                "finding { version }");
        done(developer, "disputeFinding", changing("finding", "fn-1", 2, "text: \"We do not agree\""),
                "finding { state }");
        assertThat(refused(developer, "settleDispute", changing("finding", "fn-1", 3, "text: \"Never mind\"")))
                .isEqualTo("NOT_PERMITTED");
        done(auditor(), "settleDispute", changing("finding", "fn-1", 3, "text: \"It stands\""), "finding { state }");
        assertThat(refused(auditor(), "settleDispute", changing("finding", "fn-1", 4, "text: \"Again\"")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");

        as(auditor(), "{ finding(by: {key: \"fn-1\"}) { state addenda { kind text by { key } } } }").path("finding")
                .matchesJsonStrictly("""
                        {"state": "OPEN", "addenda": [
                            {"kind": "ANSWER", "text": "It is logged elsewhere", "by": {"key": "p-041"}},
                            {"kind": "DISPUTE", "text": "We do not agree", "by": {"key": "p-041"}},
                            {"kind": "SETTLEMENT", "text": "It stands", "by": {"key": "p-023"}}]}""");
    }

    @Test
    @DisplayName("R-AUD-16 Findings come from incidents, monitoring and feedback as well, with a link; audits' only from auditors")
    void findingsComeFromEverySource() {
        ask("mutation { reportIncident(input: {key: \"inc-1\", title: \"Wrong answer\", aiSystem: {key: \"ai-10\"}}) { %s } }"
                .formatted(ERRORS));
        var manager = somebodyOf("p-038", Permission.MANAGE_IMPROVEMENT, "ai-10");
        done(manager, "draftFinding", """
                key: "fn-1", source: INCIDENT, incident: {key: "inc-1"}, aiSystem: {key: "ai-10"}, grade: MINOR_NC,
                criterion: "A.6.2.6", statement: "Wrong deadline\"""", "finding { source incident { key } }");
        done(manager, "draftFinding", """
                key: "fn-2", source: STAKEHOLDER_FEEDBACK, aiSystem: {key: "ai-10"}, statement: "Nobody was told\"""",
                "finding { source }");
        assertThat(refused(manager, "draftFinding",
                "source: INCIDENT, aiSystem: {key: \"ai-10\"}, statement: \"Which one?\"")).isEqualTo("FIELD_REQUIRED");
        assertThat(refused(manager, "draftFinding",
                "source: MONITORING, aiSystem: {key: \"ai-22\"}, statement: \"Elsewhere\"")).isEqualTo("NOT_PERMITTED");
        assertThat(refused(manager, "draftFinding",
                "source: AUDIT, aiSystem: {key: \"ai-10\"}, statement: \"As if\"")).isEqualTo("NOT_PERMITTED");
        assertThat(refused(auditor(), "draftFinding",
                "source: AUDIT, aiSystem: {key: \"ai-10\"}, statement: \"Which audit?\""))
                .isEqualTo("VALIDATION_FAILED");

        ask("{ finding(by: {key: \"fn-1\"}) { source incident { key } } }").path("finding")
                .matchesJsonStrictly("{\"source\": \"INCIDENT\", \"incident\": {\"key\": \"inc-1\"}}");
    }

    @Test
    @DisplayName("R-AUD-16 A grave incident has one draft of a finding, however often and late it is told")
    void aGraveIncidentIsFollowedOnce() {
        var incident = incident("inc-1", "ai-10");
        for (var severity : List.of(IncidentSeverity.MODERATE, IncidentSeverity.SERIOUS, IncidentSeverity.CRITICAL)) {
            inTown(() -> {
                AopTestUtils.<FindingsOfIncidents>getTargetObject(ofIncidents)
                        .on(new IncidentReported(incident, AiSystemId.of(systemId("ai-10")), severity,
                                actor.provenance()));
                return 1;
            });
        }

        ask("{ findings { nodes { state source statement incident { key } grade } } }").path("findings.nodes")
                .matchesJsonStrictly(
                        """
                                [{"state": "DRAFT", "source": "INCIDENT", "statement": "Wrong answer", "incident": {"key": "inc-1"},
                                    "grade": null}]""");
        as(somebodyOf("p-047", Permission.READ_GOVERNANCE, "ai-10"), "{ findings { totalCount } }")
                .path("findings.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("R-AUD-05 Drafts of audits are the auditors' alone; others are also whoever improves things there")
    void auditeesDoNotReadDraftsOfAudits() {
        told(town.today, audit("au-1", AuditState.IN_PROGRESS, town.today, List.of("ai-10")));
        done(auditor(), "draftFinding", """
                key: "fn-1", source: AUDIT, audit: {key: "au-1"}, aiSystem: {key: "ai-10"}, statement: "No log\"""",
                "finding { state }");
        draft("fn-2", "grade: MINOR_NC");
        var document = """
                { findings { totalCount nodes { key } } one: finding(by: {key: "fn-1"}) { key }
                    aiSystem(by: {key: "ai-10"}) { findings { key } } }""";
        var auditee = improving("ai-10");
        as(auditee, document).path("findings")
                .matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"key\": \"fn-2\"}]}")
                .path("one")
                .valueIsNull()
                .path("aiSystem.findings[*].key")
                .entityList(String.class)
                .containsExactly("fn-2");
        as(improving("ai-22"), document).path("findings.totalCount").entity(Integer.class).isEqualTo(0);
        as(auditor(), document).path("findings.totalCount").entity(Integer.class).isEqualTo(2);
    }

    /** Reads everything, and improves things at one system only. */
    private Actor improving(String system) {
        return new Actor(town.organisation, ActorRef.person(town.person("p-038")),
                Map.of(Permission.READ, Reach.EVERYWHERE, Permission.READ_GOVERNANCE, Reach.EVERYWHERE,
                        Permission.MANAGE_IMPROVEMENT, Reach.to(List.of(), List.of(systemId(system)))),
                Set.of());
    }

    @Test
    @DisplayName("R-AUD-15 What was agreed while a finding was disputed counts once the dispute is settled")
    void whatWasAgreedMeanwhileCounts() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.DISPUTED, town.today.minusDays(9)));
        told(town.today, action("ca-1", "p-038", town.today.plusDays(9), ActionState.AGREED));

        done(auditor(), "settleDispute", changing("finding", "fn-1", 1, "text: \"It stands\""), "finding { state }")
                .path("settleDispute.finding.state")
                .entity(String.class)
                .isEqualTo("ACTION_AGREED");
    }

    @Test
    @DisplayName("D-5 A draft of an audit that is closed is not issued any more")
    void nothingIsIssuedAfterTheAudit() {
        told(town.today, audit("au-1", AuditState.CLOSED, town.today.minusDays(9), List.of("ai-10")));
        told(town.today, new FindingFacts("fn-1", FindingSource.AUDIT, "au-1", null, "ai-10", FindingGrade.MINOR_NC,
                "8.4", "No log", null, FindingState.DRAFT));

        assertThat(refused(auditor(), "issueFinding", changing("finding", "fn-1", 1, ""))).isEqualTo("D-5");
    }

    @Test
    @DisplayName("AUD-003 A nonconformity is not just noted, an opportunity is")
    void whatNeedsNoActionIsNoted() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today),
                finding("fn-2", FindingGrade.OPPORTUNITY, FindingState.OPEN, town.today));
        assertThat(refused(auditor(), "noteFinding", changing("finding", "fn-1", 1, ""))).isEqualTo("AUD-003");
        assertThat(refused(auditor(), "closeFinding", changing("finding", "fn-1", 1, "")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        done(auditor(), "noteFinding", changing("finding", "fn-2", 1, ""), "finding { state }")
                .path("noteFinding.finding.state")
                .entity(String.class)
                .isEqualTo("NOTED");
    }

    @Test
    void findingsShowToWhomTheSystemBelongs() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today.minusDays(5)));
        var document = """
                { aiSystem(by: {key: "ai-10"}) { findings { key } }
                    before: aiSystem(by: {key: "ai-10"}, asOf: "%s") { findings { key } } }"""
                .formatted(town.today.minusDays(6));

        as(somebodyOf("p-041", Permission.READ_GOVERNANCE, "ai-10"), document).path("aiSystem.findings[*].key")
                .entityList(String.class)
                .containsExactly("fn-1")
                .path("before.findings")
                .entityList(Object.class)
                .hasSize(0);
        as(somebodyOf("p-041", Permission.READ_GOVERNANCE, "ai-22"), document).path("aiSystem.findings").valueIsNull();
    }

    @Test
    void aFindingOfAnotherOrganisationIsUnknown() {
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today));
        var id = ask("{ finding(by: {key: \"fn-1\"}) { id } }").path("finding.id").entity(String.class).get();
        town = newTown();

        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        assertThat(refused(auditor(), "noteFinding", "finding: {id: \"%s\"}, expectedVersion: 1".formatted(id)))
                .isEqualTo("NOT_FOUND");
    }

    private void draft(String key, String more) {
        done(auditor(), "draftFinding",
                """
                        key: "%s", source: MONITORING, aiSystem: {key: "ai-10"}, statement: "No log", %s"""
                        .formatted(key, more),
                "finding { state }");
    }
}
