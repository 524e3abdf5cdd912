package io.answerable.risk.register;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_RISKS;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.SystemRow;
import io.answerable.risk.RiskApi;
import io.answerable.risk.RiskRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The risk register through the API: each step, each refusal, and who may see what. */
class RiskRegisterTests extends RiskApi {

    private static final String OWNED = ", owner: {key: \"p-039\"}";

    @Test
    @DisplayName("R-RSK-04 A risk has an owner who is present and sits in a using unit: RSK-001, RSK-002, K-1")
    void aRiskHasAnOwnerFromAUsingUnit() {
        assertThat(rules(raise("rk-1", ""))).containsExactly("RSK-001");
        assertThat(rules(raise("rk-1", ", owner: {key: \"p-060\"}"))).containsExactly("RSK-002");
        assertThat(rules(raise("rk-1", ", owner: {key: \"p-047\"}"))).containsExactly("K-1");
        raise("rk-1", OWNED).path("raiseRisk.risk").matchesJsonStrictly("""
                {"key": "rk-1", "state": "IDENTIFIED", "owner": {"key": "p-039"}, "kind": "THREAT", "version": 1}""");
    }

    @Test
    @DisplayName("R-RSK-13 From a risk seen to a risk closed and back, one step after the other")
    void aRiskIsTreatedUntilItIsOver() {
        raise("rk-1", OWNED);
        assertThat(move("closeRisk", 1)).containsEntry("__typename", "TransitionNotAllowed");
        evaluate("rk-1", 1, 3, 4).path("evaluateRisk.risk.residualLevel").entity(String.class).isEqualTo("HIGH");

        plan(2).path("planTreatment.risk.state").entity(String.class).isEqualTo("TREATMENT_PLANNED");
        treat(3, "IN_PROGRESS").path("recordTreatment.risk.state").entity(String.class).isEqualTo("IN_TREATMENT");
        treat(4, "DONE").path("recordTreatment.risk").matchesJsonStrictly("""
                {"state": "MONITORED", "treatments": [{"number": 1, "state": "DONE", "effect": "Fewer errors",
                    "resources": "Two days", "cost": 500.0, "owner": {"key": "p-039"}}]}""");
        assertThat(move("closeRisk", 5)).isEmpty();
        assertThat(move("reopenRisk", 6)).isEmpty();

        assertThat(acts("rk-1")).containsExactly("RAISED", "EVALUATED", "TREATMENT_PLANNED", "TREATMENT_RECORDED",
                "TREATMENT_RECORDED", "CLOSED", "REOPENED");
    }

    @Test
    @DisplayName("R-RSK-14 SOD-006: who lacks the authority is refused, and only the ledger keeps that they tried")
    void onlyTheAuthorityOfItsLevelAcceptsARisk() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 5, 4);
        var head = somebody("p-038", Set.of(MANAGE_RISKS, READ_GOVERNANCE),
                forSystem("role.business-owner", systemId("ai-10")), inOrganisation("role.executive-sponsor"));

        as(head, accept(2, "dryRun: true")).path("acceptRisk.errors[0].rule").entity(String.class).isEqualTo("SOD-006");
        assertThat(acts("rk-1")).doesNotContain("REFUSED");
        as(head, accept(2, "")).path("acceptRisk.errors[0].rule").entity(String.class).isEqualTo("SOD-006");
        assertThat(acts("rk-1")).containsExactly("RAISED", "EVALUATED", "REFUSED");

        var chief = somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer"));
        as(chief, accept(2, "")).path("acceptRisk.risk").matchesJsonStrictly("""
                {"state": "ACCEPTED", "acceptance": {"by": {"key": "p-001"}, "role": "role.chief-officer"}}""");
    }

    @Test
    @DisplayName("Rule reading 17: a business owner bears the risks of their own system only; a higher role bears lower ones")
    void aBusinessOwnerAcceptsForTheirOwnSystem() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 2, 2);
        var elsewhere = somebody("p-047", Set.of(MANAGE_RISKS), forSystem("role.business-owner", systemId("ai-22")));
        as(elsewhere, accept(2, "")).path("acceptRisk.errors[0].rule").entity(String.class).isEqualTo("SOD-006");
        var own = somebody("p-038", Set.of(MANAGE_RISKS, READ_GOVERNANCE),
                forSystem("role.business-owner", systemId("ai-10")));
        as(own, accept(2, "")).path("acceptRisk.risk.acceptance.role")
                .entity(String.class)
                .isEqualTo("role.business-owner");
        var higher = somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer"));
        as(higher, accept(3, "")).path("acceptRisk.risk.acceptance.role")
                .entity(String.class)
                .isEqualTo("role.chief-officer");
    }

    @Test
    void anAcceptanceExpiresByItself() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 2, 2);
        as(somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer")), accept(2, ""));

        var on = "{ risk(by: {key: \"rk-1\"}, asOf: \"%s\") { state } }";
        ask(on.formatted(town.today.plusDays(30))).path("risk.state").entity(String.class).isEqualTo("ACCEPTED");
        ask(on.formatted(town.today.plusDays(31))).path("risk.state").entity(String.class).isEqualTo("EVALUATED");
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedIsRefused() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 2, 2);
        evaluate("rk-1", 1, 2, 3).path("evaluateRisk.errors[0].currentVersion").entity(Integer.class).isEqualTo(2);
        evaluate("rk-1", 2, 6, 3).path("evaluateRisk.errors[0].code")
                .entity(String.class)
                .isEqualTo(
                        "VALIDATION_FAILED");
    }

    @Test
    @DisplayName("Permission: who manages the risks of one system changes and sees those only")
    void permissionsReachASystem() {
        raise("rk-1", OWNED);
        var elsewhere = somebodyOf("p-047", MANAGE_RISKS, "ai-22");
        as(elsewhere,
                "mutation { reviewRisk(input: {risk: {key: \"rk-1\"}, expectedVersion: 1, nextReview: \"%s\"}) { %s } }"
                        .formatted(town.today.plusDays(90), ERRORS))
                .path("reviewRisk.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        var reader = somebodyOf("p-047", READ_GOVERNANCE, "ai-22");
        as(reader,
                "{ risks { totalCount } risk(by: {key: \"rk-1\"}) { key } aiSystem(by: {key: \"ai-10\"}) { risks { key } } }")
                .path("risks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("risk")
                .valueIsNull()
                .path("aiSystem.risks")
                .valueIsNull();
        as(somebodyOf("p-038", READ_GOVERNANCE, "ai-10"),
                "{ risks { nodes { key } } aiSystem(by: {key: \"ai-10\"}) { risks { key } } }")
                .path("aiSystem.risks[*].key")
                .entityList(String.class)
                .containsExactly("rk-1");
    }

    @Test
    @DisplayName("Tenancy: a risk of another organisation is not found like an unknown one")
    void aRiskOfAnotherOrganisationIsUnknown() {
        raise("rk-1", OWNED);
        var id = ask("{ risk(by: {key: \"rk-1\"}) { id } }").path("risk.id").entity(String.class).get();
        town = newTown();
        var close = "mutation { closeRisk(input: {risk: {id: \"%s\"}, expectedVersion: 1, reason: \"over\"}) { %s } }";
        ask(close.formatted(id, ERRORS)).path("closeRisk.errors[0].code").entity(String.class).isEqualTo("NOT_FOUND");
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    @Test
    @DisplayName("R-RSK-03 RSK-007: a review by top management settles the signal for 92 days")
    void topManagementReviewsTheRegister() {
        var review = "mutation { recordRegisterReview(input: {note: \"Priorities agreed\"}) { reviewedOn %s } }"
                .formatted(ERRORS);
        as(somebody("p-038", Set.of(APPROVE)), review).path("recordRegisterReview.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as(somebody("p-002", Set.of(APPROVE), inOrganisation("role.executive-sponsor")), review)
                .path("recordRegisterReview.reviewedOn")
                .entity(String.class)
                .isEqualTo(town.today.toString());
        ask("{ riskRegisterReviewedOn }").path("riskRegisterReviewedOn")
                .entity(String.class)
                .isEqualTo(town.today.toString());
    }

    @Test
    @DisplayName("R-RSK-02 R-RSK-05 R-RSK-20 Exposure counts threats only and marks what nobody has looked at")
    void exposureMarksWhatNobodyHasLookedAt() {
        raise("rk-1", OWNED + ", taxonomy: [\"2.1\"]");
        raise("rk-2", OWNED + ", kind: OPPORTUNITY, affectedDomains: [\"QUALITY\"]");
        evaluate("rk-1", 1, 4, 4);

        ask("""
                { riskExposure(unit: {key: "ou-cit"}) { highest risks { key } aboveAppetite { key }
                    byDomain { domain assessed risks { key } } byUnit { unit { key } assessed } }
                  aiSystem(by: {key: "ai-10"}) { riskExposure { domain assessed highest } } }""")
                .path("riskExposure.risks[*].key")
                .entityList(String.class)
                .containsExactly("rk-1")
                .path("riskExposure.highest")
                .entity(String.class)
                .isEqualTo("HIGH")
                .path("riskExposure.byDomain[?(@.assessed == true)].domain")
                .entityList(String.class)
                .containsExactly("DATA_PROTECTION", "QUALITY")
                .path("riskExposure.byUnit[0].assessed")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("aiSystem.riskExposure[?(@.domain == 'WORK_PROCESSES')].assessed")
                .entityList(Boolean.class)
                .containsExactly(false);
        ask("{ riskExposure(unit: {key: \"ou-soc\"}) { byUnit { assessed } } }").path("riskExposure.byUnit[0].assessed")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    @DisplayName("R-RSK-20 Exposure by process, with the processes whose risks nobody has looked at")
    void exposureIsToldByProcess() {
        callers.asEverybody(town.organisation,
                () -> transactions.execute(status -> register.record(
                        List.of(SystemRow.system("sy-1").ownedBy("ou-exe").usedBy("ou-cit").facts()), town.today,
                        (section, rows) -> {
                        })));
        var ask = "{ riskExposure(unit: {key: \"ou-cit\"}) { byProcess { process assessed highest risks { key } } } }";
        ask(ask).path("riskExposure.byProcess").matchesJsonStrictly("""
                [{"process": "Accounting", "assessed": false, "highest": null, "risks": []}]""");
        told(town.today, RiskRow.risk("rk-1", town.today).of("sy-1").rated(4, 4));
        ask(ask).path("riskExposure.byProcess").matchesJsonStrictly("""
                [{"process": "Accounting", "assessed": true, "highest": "HIGH", "risks": [{"key": "rk-1"}]}]""");
    }

    @Test
    @DisplayName("R-RSK-11 Nobody plans a review for a day that is over")
    void theFirstReviewLiesAhead() {
        var due = ", reviewDue: \"%s\"";
        raise("rk-1", OWNED + due.formatted(town.today.minusDays(1))).path("raiseRisk.errors")
                .matchesJson("[{\"code\": \"VALIDATION_FAILED\", \"field\": [\"reviewDue\"]}]");
        assertThat(acts("rk-1")).isEmpty();
        raise("rk-1", OWNED + due.formatted(town.today)).path("raiseRisk.errors").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("R-RSK-22 What remains of a threat is not graver than the threat; of an opportunity more may remain")
    void whatRemainsOfAThreatIsNotGraver() {
        raise("rk-1", OWNED);
        raise("rk-2", OWNED + ", kind: OPPORTUNITY");
        judge("rk-1").path("evaluateRisk.errors")
                .matchesJson("[{\"code\": \"VALIDATION_FAILED\", \"field\": [\"residual\"]}]");
        assertThat(acts("rk-1")).containsExactly("RAISED");
        judge("rk-2").path("evaluateRisk.risk.state").entity(String.class).isEqualTo("EVALUATED");
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response judge(String key) {
        return ask("""
                mutation { evaluateRisk(input: {risk: {key: "%s"}, expectedVersion: 1,
                    inherent: {likelihood: 1, impact: 1}, residual: {likelihood: 5, impact: 5}}) {
                    risk { state } %s } }""".formatted(key, ERRORS));
    }

    @Test
    @DisplayName("R-RSK-13 A risk of which every treatment was dropped is evaluated as before, and can be accepted")
    void aRiskWhoseTreatmentsWereDroppedIsEvaluatedAgain() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 2, 2);
        plan(2);
        treat(3, "DROPPED").path("recordTreatment.risk.state").entity(String.class).isEqualTo("EVALUATED");
        as(somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer")), accept(4, ""))
                .path("acceptRisk.risk.state")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whoeverMayNotAcceptIsToldTheTitlesOfThoseWhoMay() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 5, 5);
        as(somebody("p-038", Set.of(MANAGE_RISKS)), accept(2, "")).path("acceptRisk.errors[0].suggestedFix")
                .entity(String.class)
                .satisfies(it -> assertThat(it).startsWith("Let it be accepted by the ").doesNotContain("role."));
    }

    private static List<String> rules(org.springframework.graphql.test.tester.GraphQlTester.Response answer) {
        return answer.path("raiseRisk.errors[*].rule").entityList(String.class).get();
    }

    private java.util.Map<String, Object> move(String act, int version) {
        var errors = ask(
                "mutation { %s(input: {risk: {key: \"rk-1\"}, expectedVersion: %d, reason: \"So it is\"}) { %s } }"
                        .formatted(act, version, ERRORS))
                .path(act + ".errors")
                .entityList(java.util.Map.class)
                .get();
        return errors.isEmpty() ? java.util.Map.of() : errors.getFirst();
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response plan(int version) {
        return ask(
                """
                        mutation { planTreatment(input: {risk: {key: "rk-1"}, expectedVersion: %d, action: "Show sources",
                            owner: {key: "p-039"}, due: "2027-01-31", resources: "Two days", cost: 500}) { risk { state } %s } }"""
                        .formatted(version, ERRORS));
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response treat(int version, String state) {
        return ask("""
                mutation { recordTreatment(input: {risk: {key: "rk-1"}, expectedVersion: %d, treatment: 1, state: %s,
                    effect: "Fewer errors"}) { risk { state treatments { number state effect resources cost
                    owner { key } } } %s } }""".formatted(version, state, ERRORS));
    }

    private String accept(int version, String more) {
        return """
                mutation { acceptRisk(input: {risk: {key: "rk-1"}, expectedVersion: %d, until: "%s" %s}) {
                    risk { state acceptance { by { key } role } } %s } }"""
                .formatted(version, town.today.plusDays(30), more, ERRORS);
    }
}
