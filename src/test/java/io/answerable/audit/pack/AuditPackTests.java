package io.answerable.audit.pack;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditFacts;
import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditState;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.ImprovementApi;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.RecordingPolicies;
import io.answerable.training.RecordingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R-AUD-20: everything that auditors ask for about one scope and some days, in one go. */
class AuditPackTests extends ImprovementApi {

    private static final String CONTENT = """
            { aiSystems { key } policies { key } raciMatrices { key } risks { key } training { key } audits { key }
                findings { key } correctiveActions { key } gapAssessments { key } managementReviews { key } }""";

    private @Autowired RecordingPolicies policies;

    @BeforeEach
    void somethingOfEverything() {
        var today = town.today;
        matrix("m-ai-10", "ai-10");
        matrix("m-ai-22", "ai-22");
        inTown(() -> policies.record(List.of(policy("pol-1", today.minusDays(90), List.of()),
                policy("pol-2", today.minusDays(90), List.of("ou-soc"))), today.minusDays(60), (section, rows) -> {
                }));
        told(today.minusDays(60), risk("rk-1", today.minusDays(90)), risk("rk-2", today.minusDays(90)).of("ai-22"));
        told(today.minusDays(60), audit("au-1", AuditState.REPORTED, today.minusDays(10), List.of("ai-10")),
                audit("au-2", AuditState.CLOSED, today.minusDays(300), List.of("ai-10")),
                new AuditFacts("au-8", "Stage 1", AuditKind.EXTERNAL_CERTIFICATION, "ext-01", "ext-01", List.of(),
                        List.of(), List.of("ou-exe"), List.of("4"), today.plusDays(30), AuditState.PLANNED, null));
        told(today.minusDays(60), found("fn-1", "ai-10", FindingState.OPEN, today.minusDays(60)),
                found("fn-2", "ai-10", FindingState.CLOSED, today.minusDays(200)),
                found("fn-3", "ai-22", FindingState.CLOSED, today.minusDays(5)));
        told(today.minusDays(60), action("ca-1", "p-039", today.plusDays(9), ActionState.AGREED));
        told(today.minusDays(60), gaps("ga-1", today.minusDays(100)));
        told(today.minusDays(60), review("mr-1", today.minusDays(100)));
    }

    private static PolicyFacts policy(String key, LocalDate approved, List<String> audience) {
        return new PolicyFacts(key, "Policy " + key, List.of("AI_POLICY"), 1, PolicyStatus.PUBLISHED, "p-007",
                decision("p-023", approved), decision("p-001", approved), null, audience, null, List.of(), null,
                List.of());
    }

    private static PolicyFacts.@Nullable Decision decision(String by, LocalDate on) {
        return new PolicyFacts.Decision(by, on);
    }

    private static FindingFacts found(String key, String system, FindingState state, LocalDate issued) {
        return new FindingFacts(key, FindingSource.MONITORING, null, null, system, FindingGrade.MINOR_NC, "8.4",
                "Not as it should", issued, state);
    }

    private String pack(String scope, String content) {
        return "{ auditPack(scope: {%s}, period: {from: \"%s\", to: \"%s\"}) %s }".formatted(scope,
                town.today.minusDays(30), town.today, content);
    }

    @Test
    @DisplayName("R-AUD-20 The pack of an audit has policies, RACI, risks, training, audits and actions of its scope and period")
    void thePackOfAnAudit() {
        as(auditor(), pack("audit: {key: \"au-8\"}", CONTENT)).path("auditPack").matchesJsonStrictly("""
                {"aiSystems": [{"key": "ai-10"}, {"key": "ai-21"}, {"key": "ai-22"}],
                    "policies": [{"key": "pol-1"}, {"key": "pol-2"}],
                    "raciMatrices": [{"key": "m-ai-10"}, {"key": "m-ai-22"}],
                    "risks": [{"key": "rk-1"}, {"key": "rk-2"}], "training": [],
                    "audits": [{"key": "au-1"}],
                    "findings": [{"key": "fn-1"}, {"key": "fn-3"}], "correctiveActions": [{"key": "ca-1"}],
                    "gapAssessments": [{"key": "ga-1"}], "managementReviews": [{"key": "mr-1"}]}""");
    }

    @Test
    @DisplayName("R-AUD-20 The pack of a system or a unit has what belongs there, with stable ids")
    void thePackOfASystemOrUnit() {
        var system = as(auditor(), pack("aiSystem: {key: \"ai-22\"}", CONTENT));
        system.path("auditPack").matchesJson("""
                {"aiSystems": [{"key": "ai-22"}], "risks": [{"key": "rk-2"}], "audits": [],
                    "raciMatrices": [{"key": "m-ai-22"}], "findings": [{"key": "fn-3"}], "correctiveActions": []}""");
        as(auditor(), pack("unit: {key: \"ou-cit\"}", CONTENT)).path("auditPack").matchesJson("""
                {"aiSystems": [{"key": "ai-10"}], "risks": [{"key": "rk-1"}], "policies": [{"key": "pol-1"}],
                    "findings": [{"key": "fn-1"}], "correctiveActions": [{"key": "ca-1"}]}""");
        var ids = pack("organisation: true", "{ findings { id } risks { id } raciMatrices { id } }");
        var once = as(auditor(), ids).path("auditPack").entity(Object.class).get();
        assertThat(as(auditor(), ids).path("auditPack").entity(Object.class).get()).isEqualTo(once);
    }

    @Test
    @DisplayName("R-AUD-20 The pack of a system has the policies and the training of those who own, use and answer for it")
    void thePackOfASystemHasPoliciesAndTraining() {
        inTown(() -> training.assignments(
                List.of(course("ta-1", "p-041", town.today), course("ta-2", "p-047", town.today),
                        course("ta-3", "p-041", town.today.minusDays(300)), course("ta-4", "p-030", town.today)),
                town.today,
                (section, rows) -> {
                }));
        told(town.today, new AuditFacts("au-5", "One system", AuditKind.INTERNAL, "role.internal-audit", "p-023",
                List.of(), List.of("ai-10"), List.of(), List.of(), town.today, AuditState.PLANNED, null));

        for (var scope : List.of("aiSystem: {key: \"ai-10\"}", "audit: {key: \"au-5\"}")) {
            as(auditor(), pack(scope, "{ policies { key } training { key } }")).path("auditPack")
                    .matchesJsonStrictly("{\"policies\": [{\"key\": \"pol-1\"}], \"training\": [{\"key\": \"ta-1\"}]}");
        }
        as(auditor(), pack("aiSystem: {key: \"ai-22\"}", "{ policies { key } }")).path("auditPack.policies[*].key")
                .entityList(String.class)
                .containsExactly("pol-1", "pol-2");
        as(auditor(), pack("unit: {key: \"ou-soc\"}", "{ training { key } }")).path("auditPack.training[*].key")
                .entityList(String.class)
                .containsExactly("ta-2");
    }

    private static TrainingAssignmentFacts course(String key, String person, LocalDate completed) {
        return new TrainingAssignmentFacts(key, person, "TRN-LIT-1", null, completed, completed,
                TrainingStatus.COMPLETED);
    }

    private @Autowired RecordingTraining training;

    @Test
    @DisplayName("R-AUD-20 The pack of an audit that was planned today covers past periods as well")
    void anAuditOfTodayLooksBack() {
        done(auditor(), "planAudit", """
                key: "au-9", title: "Looks back", kind: INTERNAL, performedByRole: "role.internal-audit",
                lead: {key: "p-023"}, aiSystems: [{key: "ai-10"}], planned: "%s\"""".formatted(town.today),
                "audit { key }");

        as(auditor(), """
                { auditPack(scope: {audit: {key: "au-9"}}, period: {from: "%s", to: "%s"}) { findings { key } } }"""
                .formatted(town.today.minusDays(400), town.today.minusDays(10))).path("auditPack.findings[*].key")
                .entityList(String.class)
                .contains("fn-1");
    }

    @Test
    void onlyWhoAuditsOrGovernsAllOfItReadsIt() {
        var owner = somebodyOf("p-039", Permission.READ_GOVERNANCE, "ai-10");
        as(owner, pack("aiSystem: {key: \"ai-10\"}", "{ findings { key } }")).path("auditPack.findings[*].key")
                .entityList(String.class)
                .containsExactly("fn-1");
        for (var scope : List.of("organisation: true", "aiSystem: {key: \"ai-22\"}", "unit: {key: \"ou-cit\"}",
                "audit: {key: \"au-8\"}", "aiSystem: {key: \"ai-99\"}")) {
            as(owner, pack(scope, "{ asOf }")).errors()
                    .satisfy(it -> assertThat(it).as(scope)
                            .singleElement()
                            .extracting(error -> error.getExtensions().get("code"))
                            .isEqualTo("FORBIDDEN"));
        }
        as(somebody("p-023", Set.of(Permission.AUDIT)), pack("organisation: true", "{ audits { key } }"))
                .path("auditPack.audits[*].key")
                .entityList(String.class)
                .containsExactly("au-1");
    }

    @Test
    void anotherTownSeesNothing() {
        town = newTown();

        as(auditor(), pack("organisation: true", "{ findings { key } risks { key } audits { key } policies { key } }"))
                .path("auditPack")
                .matchesJsonStrictly("{\"findings\": [], \"risks\": [], \"audits\": [], \"policies\": []}");
    }
}
