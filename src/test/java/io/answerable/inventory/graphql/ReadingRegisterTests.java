package io.answerable.inventory.graphql;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.RiskCategory.MINIMAL;
import static io.answerable.inventory.RiskCategory.UNCLASSIFIED;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.Municipality;
import io.answerable.kernel.ActorRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a client can read of one system, and who can. */
class ReadingRegisterTests extends ReadingInventory {

    @Test
    @DisplayName("R-INV-06 one system has a use of its own for each unit")
    void aSystemHasAUseForEachUnit() {
        record(system("ai-25").ownedBy("ou-ict").usedBy("ou-exe", "ou-fin", "ou-ict", "ou-psa"));

        var answer = ask("{ aiSystem(by: {key: \"ai-25\"}) { uses { unit { key } process } usingUnits { key } } }");

        answer.path("aiSystem.uses[*].unit.key")
                .entityList(String.class)
                .contains("ou-exe", "ou-fin", "ou-ict", "ou-psa")
                .hasSize(4);
        answer.path("aiSystem.uses[0].process").entity(String.class).isEqualTo("Accounting");
        answer.path("aiSystem.usingUnits[*].key")
                .entityList(String.class)
                .containsExactly("ou-exe", "ou-fin", "ou-ict", "ou-psa");
    }

    @Test
    @DisplayName("R-INV-08 a system shows which domains it touches and who answers for each")
    void aSystemShowsItsDomains() {
        record(system("ai-21").touching("SECURITY", "p-020"), system("ai-22").withPersonalData().affectingPersons(),
                system("ai-23"));

        var answer = ask("""
                { aiSystems { nodes { affectedDomains { domain recorded answerable { key } } } } }""");

        answer.path("aiSystems.nodes[0].affectedDomains").matchesJsonStrictly("""
                [{"domain": "SECURITY", "recorded": true, "answerable": {"key": "p-020"}}]""");
        answer.path("aiSystems.nodes[1].affectedDomains[*].domain")
                .entityList(String.class)
                .containsExactly("DATA_PROTECTION", "DECISION_MAKING");
        answer.path("aiSystems.nodes[2].affectedDomains").entityList(Object.class).hasSize(0);
    }

    @Test
    void aSystemIsShownAsItWasOnADay() {
        record(system("ai-12").usedSince("2023-02-01").retiredOn("2026-06-30"));

        var answer = ask("""
                { then: aiSystem(by: {key: "ai-12"}, asOf: "2026-05-01") { state asOf owningUnit { name } }
                  now: aiSystem(by: {key: "ai-12"}, asOf: "2026-11-21") { state retiredOn } }""");

        answer.path("then").matchesJsonStrictly("""
                {"state": "IN_USE", "asOf": "2026-05-01", "owningUnit": {"name": "Finance"}}""");
        answer.path("now").matchesJsonStrictly("{\"state\": \"RETIRED\", \"retiredOn\": \"2026-06-30\"}");
    }

    @Test
    void theClassificationSaysWhoDecidedWhenAndOnWhichPoints() {
        record(system("ai-22").classified(HIGH_RISK_ANNEX_III, "2026-06-30", "p-021").before(MINIMAL).points("5(a)"),
                system("ai-09").of(UNCLASSIFIED));

        var answer = ask("""
                { aiSystem(by: {key: "ai-22"}, asOf: "2026-11-21") { classification {
                    category points operatorRoles validFrom decidedBy { key } previousCategory } }
                  open: aiSystem(by: {key: "ai-09"}) { category classification { category } } }""");

        answer.path("aiSystem.classification").matchesJsonStrictly("""
                {"category": "HIGH_RISK_ANNEX_III", "points": ["5(a)"], "operatorRoles": ["DEPLOYER"],
                    "validFrom": "2026-06-30", "decidedBy": {"key": "p-021"}, "previousCategory": "MINIMAL"}""");
        answer.path("open").matchesJsonStrictly("{\"category\": \"UNCLASSIFIED\", \"classification\": null}");
    }

    @Test
    void signalsAreFilteredBySeverityAndCode() {
        record(system("ai-09").usedSince("2026-05-01").of(UNCLASSIFIED));

        var answer = ask("""
                { aiSystem(by: {key: "ai-09"}, asOf: "2026-11-21") {
                    critical: signals(severities: [CRITICAL], codes: ["INV-001"]) { code }
                    none: signals(severities: [INFO], codes: ["INV-001"]) { code } } }""");

        answer.path("aiSystem.critical[*].code").entityList(String.class).containsExactly("INV-001");
        answer.path("aiSystem.none").entityList(Object.class).hasSize(0);
    }

    @Test
    void aSystemIsFoundByItsIdAsByItsKey() {
        record(system("ai-01"));
        var id = ask("{ aiSystem(by: {key: \"ai-01\"}) { id } }").path("aiSystem.id").entity(String.class).get();

        var answer = ask("{ aiSystem(by: {id: \"%1$s\"}) { key } node(id: \"%1$s\") { ... on AiSystem { key } } }"
                .formatted(id));

        answer.path("aiSystem.key").entity(String.class).isEqualTo("ai-01");
        answer.path("node.key").entity(String.class).isEqualTo("ai-01");
    }

    @Test
    void theRegisterNeedsThePermissionToRead() {
        record(system("ai-01"));

        for (var query : List.of("{ aiSystem(by: {key: \"ai-01\"}) { key } }", "{ aiSystems { totalCount } }",
                "{ register { asOf } }")) {
            as(() -> {
                tester.document(query)
                        .execute()
                        .errors()
                        .satisfy(errors -> assertThat(errors).singleElement()
                                .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
                return true;
            });
        }
    }

    @Test
    void governanceIsShownToWhomItReachesOnly() {
        record(system("ai-01").classified(MINIMAL, "2026-01-01", "p-021").withPersonalData(),
                system("ai-02").ownedBy("ou-ict").usedBy("ou-ict").classified(MINIMAL, "2026-01-01", "p-021"));
        var query = "{ aiSystems { nodes { category classification { category } affectedDomains { domain } } } }";
        var fin = unit("ou-fin");

        var everybody = as(() -> execute(query), Permission.READ);
        var head = callers.as(new Actor(organisation, ActorRef.client("head"), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.READ_GOVERNANCE, Reach.to(Set.of(fin), Set.of()))), () -> execute(query));

        everybody.path("aiSystems.nodes[0]").matchesJsonStrictly("""
                {"category": "MINIMAL", "classification": null, "affectedDomains": null}""");
        head.path("aiSystems.nodes[0]").matchesJsonStrictly("""
                {"category": "MINIMAL", "classification": {"category": "MINIMAL"},
                    "affectedDomains": [{"domain": "DATA_PROTECTION"}]}""");
        head.path("aiSystems.nodes[1].classification").valueIsNull();
    }

    @Test
    void anotherOrganisationFindsNothing() {
        record(system("ai-01"));
        var id = ask("{ aiSystem(by: {key: \"ai-01\"}) { id } }").path("aiSystem.id").entity(String.class).get();
        organisation = Municipality.found(callers, organisations);

        var answer = ask("""
                { byKey: aiSystem(by: {key: "ai-01"}) { key } byId: aiSystem(by: {id: "%1$s"}) { key }
                  node(id: "%1$s") { id } aiSystems { totalCount nodes { key } }
                  register { totals { systems } } publicRegister { totalCount }
                  unit(by: {key: "ou-fin"}) { systems { totalCount } } }""".formatted(id));

        answer.path("byKey").valueIsNull();
        answer.path("byId").valueIsNull();
        answer.path("node").valueIsNull();
        answer.path("aiSystems").matchesJsonStrictly("{\"totalCount\": 0, \"nodes\": []}");
        answer.path("register.totals.systems").entity(Integer.class).isEqualTo(0);
        answer.path("publicRegister.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path("unit.systems.totalCount").entity(Integer.class).isEqualTo(0);
    }
}
