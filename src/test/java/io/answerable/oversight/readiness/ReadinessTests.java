package io.answerable.oversight.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditState;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.GapAssessmentFacts;
import io.answerable.audit.GapCounts;
import io.answerable.audit.ImprovementApi;
import io.answerable.audit.VerificationResult;
import io.answerable.audit.CorrectiveActionFacts.Verification;
import io.answerable.reference.Framework;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-RPT-12: whether the organisation is ready for certification, and what stands in the way. */
class ReadinessTests extends ImprovementApi {

    @BeforeEach
    void aProfile() {
        profile(Map.of("target", "2027-06-30"));
    }

    private FindingFacts found(String key, String system, FindingGrade grade, FindingState state) {
        return found(key, system, grade, state, "A.5.4");
    }

    private FindingFacts found(String key, String system, FindingGrade grade, FindingState state, String criterion) {
        return new FindingFacts(key, FindingSource.MONITORING, null, null, system, grade, criterion,
                "Not as it should", town.today.minusDays(9), state);
    }

    private CorrectiveActionFacts about(String finding, ActionState state, @Nullable VerificationResult result) {
        return new CorrectiveActionFacts("ca-" + finding, finding, "Mend it", "p-039", town.today.plusDays(9), state,
                result == null ? null : town.today.minusDays(3),
                result == null ? null : new Verification(result, "p-023", town.today), null, null);
    }

    @Test
    @DisplayName("R-RPT-12 A share of what applies conforms, and open nonconformities without remedy stand in the way")
    void whatStandsInTheWay() {
        told(town.today, gaps("ga-1", town.today.minusDays(20), "A.5.4"));
        told(town.today, found("fn-1", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN),
                found("fn-2", "ai-10", FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED),
                found("fn-3", "ai-10", FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED),
                found("fn-4", "ai-10", FindingGrade.MINOR_NC, FindingState.ACTION_AGREED),
                found("fn-5", "ai-10", FindingGrade.OPPORTUNITY, FindingState.OPEN),
                found("fn-6", "ai-10", FindingGrade.MAJOR_NC, FindingState.CLOSED),
                found("fn-7", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN));
        told(town.today, about("fn-2", ActionState.IMPLEMENTED, null),
                about("fn-3", ActionState.VERIFIED, VerificationResult.EFFECTIVE),
                about("fn-4", ActionState.IN_PROGRESS, null),
                about("fn-7", ActionState.VERIFIED, VerificationResult.INEFFECTIVE));

        as(lead(), "{ readiness { percent conforming applicable target blocking { key actions { key } } } }")
                .path("readiness")
                .matchesJsonStrictly("""
                        {"percent": 49.3, "conforming": 34, "applicable": 69, "target": "2027-06-30", "blocking": [
                            {"key": "fn-2", "actions": [{"key": "ca-fn-2"}]}, {"key": "fn-1", "actions": []},
                            {"key": "fn-7", "actions": [{"key": "ca-fn-7"}]}]}""");
    }

    @Test
    @DisplayName("R-RPT-12 Each clause tells how far it is met, what is open, who puts it right and what shows it")
    void clauseByClause() {
        told(town.today.minusDays(9), gaps("ga-1", town.today.minusDays(20), "A.5.4"));
        told(town.today, audit("au-1", AuditState.REPORTED, town.today.minusDays(9), List.of("ai-10")));
        told(town.today, review("mr-1", town.today.minusDays(30)));
        told(town.today, found("fn-1", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN));

        var clauses = as(lead(), """
                { readiness { byClause { number status openFindings owner { key } relatedArticles
                    evidence { kind title date } } } }""");

        clauses.path("readiness.byClause[*].number").entityList(String.class).hasSize(70);
        clauses.path("readiness.byClause[?(@.number == 'A.5.4')]").matchesJsonStrictly("""
                [{"number": "A.5.4", "status": "NOT_CONFORMING", "openFindings": 1, "owner": {"key": "p-007"},
                    "relatedArticles": ["5", "26", "27"], "evidence": []}]""");
        clauses.path("readiness.byClause[?(@.number == '8.4')]")
                .matchesJsonStrictly("""
                        [{"number": "8.4", "status": "NOT_DETAILED", "openFindings": 0, "owner": {"key": "p-007"},
                            "relatedArticles": ["17", "25", "27"],
                            "evidence": [{"kind": "AUDIT", "title": "Audit au-1", "date": "%s"}]}]"""
                        .formatted(town.today.minusDays(9)));
        clauses.path("readiness.byClause[?(@.number == '9.3.2')].evidence[0].kind")
                .matchesJsonStrictly("[\"MANAGEMENT_REVIEW\"]");
    }

    @Test
    @DisplayName("R-RPT-12 R-RPT-14 Missing documents and reviews are told, and nothing is made up before the first assessment")
    void whatIsMissing() {
        var before = as(lead(), "{ readiness { percent conforming blocking { key } missing { code } } }");
        before.path("readiness.percent").valueIsNull();
        before.path("readiness.missing[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).contains("AUD-004", "POL-004"));
        told(town.today.minusDays(9), review("mr-1", town.today.minusDays(365)));
        told(town.today.minusDays(9), gaps("ga-1", town.today.minusDays(5)));

        as(lead(), "{ readiness { missing { code } } }").path("readiness.missing[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).doesNotContain("AUD-004"));
        as(lead(), "{ readiness(asOf: \"%s\") { percent } }".formatted(town.today.minusDays(6)))
                .path("readiness.percent")
                .valueIsNull();
        as(lead(), "{ readiness(asOf: \"%s\") { percent } }".formatted(town.today.minusDays(5)))
                .path("readiness.percent")
                .hasValue();
    }

    @Test
    @DisplayName("R-RPT-12 Readiness for the law counts its duties, its gaps and the findings that name them; nothing else")
    void anotherFramework() {
        told(town.today, new GapAssessmentFacts("ga-eu", "The law", town.today.minusDays(3), "p-007",
                new GapCounts(30, 5, 5, 10), List.of("EUAIA-26-2"), Framework.EU_AI_ACT),
                gaps("ga-1", town.today.minusDays(20), "A.5.4"));
        told(town.today, found("fn-1", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN),
                found("fn-2", "ai-10", FindingGrade.MAJOR_NC, FindingState.OPEN, "EUAIA-26-2"));

        var law = as(lead(), """
                { readiness(framework: EU_AI_ACT) { framework percent conforming applicable target
                    blocking { key } missing { code } byClause { number status openFindings relatedArticles } } }""");
        law.path("readiness").matchesJson("""
                {"framework": "EU_AI_ACT", "percent": 75.0, "conforming": 30, "applicable": 40, "target": null,
                    "blocking": [{"key": "fn-2"}]}""");
        law.path("readiness.byClause[*].number").entityList(String.class).hasSize(50);
        law.path("readiness.byClause[?(@.number == 'EUAIA-26-2')]")
                .matchesJsonStrictly(
                        """
                                [{"number": "EUAIA-26-2", "status": "NOT_CONFORMING", "openFindings": 1, "relatedArticles": ["26"]}]""");
        law.path("readiness.missing[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).doesNotContain("AUD-004", "POL-004"));
        as(lead(), "{ readiness { percent blocking { key } } }").path("readiness")
                .matchesJsonStrictly("{\"percent\": 49.3, \"blocking\": [{\"key\": \"fn-1\"}]}");
        var nist = as(lead(), "{ readiness(framework: NIST_AI_RMF) { percent byClause { number relatedArticles } } }");
        nist.path("readiness.percent").valueIsNull();
        nist.path("readiness.byClause[?(@.number == 'MANAGE 4.1')].relatedArticles")
                .matchesJsonStrictly("[[\"72\", \"73\"]]");
    }

    @Test
    @DisplayName("R-RPT-12 Asked for one unit or system, only its findings count")
    void oneUnitOrSystem() {
        told(town.today, found("fn-1", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN),
                found("fn-2", "ai-22", FindingGrade.MINOR_NC, FindingState.OPEN));

        assertThat(blocking("scope: {system: {key: \"ai-22\"}}")).containsExactly("fn-2");
        assertThat(blocking("scope: {unit: {key: \"ou-cit\"}}")).containsExactly("fn-1");
        assertThat(blocking("scope: {organisation: true}")).containsExactly("fn-1", "fn-2");
        as(lead(), "{ readiness(scope: {system: {key: \"ai-99\"}}) { percent } }").path("readiness").valueIsNull();
    }

    private List<String> blocking(String scope) {
        return as(lead(), "{ readiness(%s) { blocking { key } } }".formatted(scope))
                .path("readiness.blocking[*].key")
                .entityList(String.class)
                .get();
    }

    @Test
    void onlyWhoGovernsReadsAndAnotherTownSeesNothing() {
        told(town.today, found("fn-1", "ai-10", FindingGrade.MINOR_NC, FindingState.OPEN));
        as(somebody("p-039", Set.of()), "{ readiness { percent } }").errors()
                .satisfy(it -> assertThat(it).hasSize(1));
        as(somebodyOf("p-039", Permission.READ_GOVERNANCE, "ai-10"), "{ readiness { percent } }").errors()
                .satisfy(it -> assertThat(it).hasSize(1));
        town = newTown();
        as(lead(), "{ readiness { blocking { key } } }").path("readiness.blocking")
                .matchesJsonStrictly("[]");
    }
}
