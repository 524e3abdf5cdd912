package io.answerable.risk.register;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_RISKS;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.risk.RiskApi;
import io.answerable.risk.RiskRow;
import io.answerable.risk.RiskState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** What is corrected, planned otherwise, taken back and only watched; and which acts a client may offer. */
class RiskStepsTests extends RiskApi {

    private static final String OWNED = ", owner: {key: \"p-039\"}";
    private static final String RISK = "risk: {key: \"rk-1\"}, expectedVersion: %d";

    private @Autowired StatementCounter counter;

    @Test
    @DisplayName("R-RSK-02 What is said of a risk is corrected in the terms of the taxonomy; the history keeps what was said")
    void aRiskIsDescribedAnew() {
        raise("rk-1", OWNED);

        described(1, "kind: OPPORTUNITY", "2.1").path("describeRisk.risk").matchesJson("""
                {"title": "Better advice", "kind": "OPPORTUNITY", "dimension": "ETHICAL", "taxonomy": ["2.1"],
                    "affectedDomains": ["QUALITY"], "version": 2, "owner": {"key": "p-039"}}""");
        described(2, "kind: THREAT", "99.9").path("describeRisk.errors")
                .matchesJson("[{\"code\": \"VALIDATION_FAILED\", \"field\": [\"taxonomy\"]}]");
        ask("{ risk(by: {key: \"rk-1\"}) { history(first: 1) { nodes { act changes { field before after } } } } }")
                .path("risk.history.nodes[0].changes[?(@.field == 'title')]")
                .matchesJson("[{\"before\": \"Wrong advice\", \"after\": \"Better advice\"}]");
        as(somebodyOf("p-047", MANAGE_RISKS, "ai-22"), describing(2, "kind: THREAT", "2.1"))
                .path("describeRisk.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    @DisplayName("R-RSK-22 An opportunity of which more remains is not made a threat")
    void anOpportunityThatGrewIsNoThreat() {
        raise("rk-1", OWNED + ", kind: OPPORTUNITY");
        ask("""
                mutation { evaluateRisk(input: {risk: {key: "rk-1"}, expectedVersion: 1,
                    inherent: {likelihood: 1, impact: 1}, residual: {likelihood: 5, impact: 5}}) { %s } }"""
                .formatted(ERRORS));

        described(2, "kind: THREAT", "2.1").path("describeRisk.errors").matchesJson("[{\"field\": [\"kind\"]}]");
    }

    @Test
    @DisplayName("R-RSK-13 A treatment that is not over is planned otherwise; how far it has come stays")
    void aTreatmentIsPlannedOtherwise() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 3, 4);
        act("planTreatment", 2, ", action: \"Train\", owner: {key: \"p-039\"}, due: \"2099-01-01\"");
        act("recordTreatment", 3, ", treatment: 1, state: IN_PROGRESS");

        var otherwise = ", treatment: %d, action: \"Replace\", owner: {key: \"p-038\"}, due: \"2099-06-01\", cost: 10";
        act("replanTreatment", 4, otherwise.formatted(1)).path("replanTreatment.risk").matchesJson("""
                {"state": "IN_TREATMENT", "treatments": [{"number": 1, "action": "Replace", "owner": {"key": "p-038"},
                    "due": "2099-06-01", "cost": 10.0, "state": "IN_PROGRESS"}]}""");
        act("replanTreatment", 5, otherwise.formatted(2)).path("replanTreatment.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"treatment\"]}]");
        act("recordTreatment", 5, ", treatment: 1, state: DONE");
        act("replanTreatment", 6, otherwise.formatted(1)).path("replanTreatment.errors")
                .matchesJson("[{\"__typename\": \"ValidationFailed\", \"field\": [\"treatment\"]}]");
    }

    @Test
    @DisplayName("Domain model, section 5: a risk of which no treatment is left is monitored, and then closed")
    void aRiskIsMonitored() {
        told(town.today, RiskRow.risk("rk-1", town.today).of("ai-10").in(RiskState.IN_TREATMENT));

        act("planTreatment", 1, ", action: \"Train\", owner: {key: \"p-039\"}, due: \"2099-01-01\"");
        act("monitorRisk", 2, "").path("monitorRisk.errors")
                .matchesJson(
                        "[{\"__typename\": \"ValidationFailed\", \"message\": \"Not every treatment is over: 1.\"}]");
        act("recordTreatment", 2, ", treatment: 1, state: DROPPED");
        told(town.today, RiskRow.risk("rk-2", town.today).of("ai-10").in(RiskState.IN_TREATMENT));
        ask("mutation { monitorRisk(input: {risk: {key: \"rk-2\"}, expectedVersion: 1}) { risk { state } %s } }"
                .formatted(ERRORS)).path("monitorRisk")
                .matchesJson("{\"risk\": {\"state\": \"MONITORED\"}, \"errors\": []}");
        assertThat(acts("rk-2")).endsWith("MONITORED");
    }

    @Test
    @DisplayName("R-RSK-14 An acceptance is taken back with a reason; the risk is then to be treated or accepted anew")
    void anAcceptanceIsTakenBack() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 2, 2);
        var chief = somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer"));
        as(chief, acting("acceptRisk", 2, ", until: \"2099-01-01\""));

        as(chief, acting("withdrawRiskAcceptance", 3, ", reason: \" \"")).path("withdrawRiskAcceptance.errors")
                .matchesJson("[{\"code\": \"FIELD_REQUIRED\", \"field\": [\"reason\"]}]");
        as(somebody("p-038", Set.of()), acting("withdrawRiskAcceptance", 3, ", reason: \"No more\""))
                .path("withdrawRiskAcceptance.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as(chief, acting("withdrawRiskAcceptance", 3, ", reason: \"No more\"")).path("withdrawRiskAcceptance.risk")
                .matchesJson("{\"state\": \"EVALUATED\", \"acceptance\": null}");
        as(chief, acting("withdrawRiskAcceptance", 4, ", reason: \"No more\"")).path("withdrawRiskAcceptance.errors")
                .matchesJson("[{\"__typename\": \"TransitionNotAllowed\", \"state\": \"EVALUATED\"}]");
        assertThat(acts("rk-1")).containsExactly("RAISED", "EVALUATED", "ACCEPTED", "ACCEPTANCE_WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource(RiskState.class)
    @DisplayName("Domain model, section 5: the acts on offer lead to just the states that can follow")
    void theActsOnOfferLeadWhereTheModelLeads(RiskState state) {
        var row = RiskRow.risk("rk-1", town.today).of("ai-10").in(state);
        told(town.today, state == RiskState.ACCEPTED ? row.acceptedBy("p-001", town.today, null) : row);

        assertThat(Set.copyOf(ask("{ risk(by: {key: \"rk-1\"}) { transitions { target } } }")
                .path("risk.transitions[*].target")
                .entityList(RiskState.class)
                .get())).isEqualTo(state.next());
    }

    @Test
    @DisplayName("SOD-006 A client learns before the act that the caller has no authority to accept a risk")
    void theCallerLearnsWhatStandsInTheWay() {
        raise("rk-1", OWNED);
        evaluate("rk-1", 1, 5, 5);
        var ask = "{ risk(by: {key: \"rk-1\"}) { transitions { act target possible blockedBy { __typename ... on RuleViolated { rule } } } } }";

        as(somebody("p-038", Set.of(MANAGE_RISKS, READ_GOVERNANCE)), ask).path("risk.transitions").matchesJson("""
                [{"act": "planTreatment", "target": "TREATMENT_PLANNED", "possible": true, "blockedBy": []},
                    {"act": "acceptRisk", "target": "ACCEPTED", "possible": false,
                        "blockedBy": [{"__typename": "RuleViolated", "rule": "SOD-006"}]}]""");
        as(somebody("p-001", Set.of(APPROVE, READ_GOVERNANCE), inOrganisation("role.chief-officer"),
                inOrganisation("role.board")), ask).path("risk.transitions[0].blockedBy[0].__typename")
                .entity(String.class)
                .isEqualTo("NotPermitted");
        assertThat(acts("rk-1")).doesNotContain("REFUSED");
        ask("{ risk(by: {key: \"rk-1\"}, asOf: \"%s\") { transitions { act } } }".formatted(town.today.plusDays(1)))
                .path("risk.transitions")
                .matchesJsonStrictly("[]");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRisks() {
        raise("rk-1", OWNED);
        var one = statements();
        for (var key : List.of("rk-2", "rk-3", "rk-4")) {
            raise(key, OWNED);
        }

        assertThat(statements()).hasSameSizeAs(one).isNotEmpty();
    }

    @Test
    @DisplayName("R-RSK-03 The reviews of the register can be read, with who and what")
    void theReviewsOfTheRegisterAreRead() {
        as(somebody("p-002", Set.of(APPROVE), inOrganisation("role.executive-sponsor")),
                "mutation { recordRegisterReview(input: {note: \"Priorities agreed\"}) { %s } }".formatted(ERRORS));

        ask("{ riskRegisterReviews(last: 1) { totalCount nodes { heldOn note reviewedBy { key } } } }")
                .path("riskRegisterReviews")
                .matchesJson("""
                        {"nodes": [{"heldOn": "%s", "note": "Priorities agreed", "reviewedBy": {"key": "p-002"}}]}"""
                        .formatted(town.today));
        as(somebody("p-038", Set.of()), "{ riskRegisterReviews { totalCount } }").errors()
                .satisfy(it -> assertThat(it).hasSize(1));
        town = newTown();
        ask("{ riskRegisterReviews { nodes { note } } }").path("riskRegisterReviews.nodes[?(@.note)]")
                .entityList(Object.class)
                .hasSize(0);
    }

    private List<String> statements() {
        return callers.asEverybody(town.organisation, () -> counter.statementsOf(() -> api
                .document("{ risks { nodes { transitions { act possible blockedBy { code } } } } }")
                .execute()
                .errors()
                .verify()));
    }

    private Response described(int version, String kind, String taxonomy) {
        return ask(describing(version, kind, taxonomy));
    }

    private static String describing(int version, String kind, String taxonomy) {
        return """
                mutation { describeRisk(input: {%s, title: "Better advice", %s, dimension: ETHICAL, taxonomy: ["%s"],
                    affectedDomains: ["QUALITY"]}) { risk { title kind dimension taxonomy affectedDomains version
                    owner { key } } %s } }""".formatted(RISK.formatted(version), kind, taxonomy, ERRORS);
    }

    private Response act(String mutation, int version, String more) {
        return ask(acting(mutation, version, more));
    }

    private static String acting(String mutation, int version, String more) {
        return """
                mutation { %s(input: {%s %s}) { risk { state acceptance { on } treatments { number action due cost state
                    owner { key } } } %s } }""".formatted(mutation, RISK.formatted(version), more, ERRORS);
    }
}
