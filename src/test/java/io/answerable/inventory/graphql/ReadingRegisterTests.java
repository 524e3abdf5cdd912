package io.answerable.inventory.graphql;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.PROPOSED;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.RiskCategory.MINIMAL;
import static io.answerable.inventory.RiskCategory.UNCLASSIFIED;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.ActorRef;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What clients can read of the register. */
@AnswerableTest
class ReadingRegisterTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired AiSystemRegister register;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    private static final String NOWHERE = new NodeId("Unit", NewId.next()).encoded();

    private String idOf(String key) {
        return ask("{ unit(by: {key: \"%s\"}) { id } }".formatted(key)).path("unit.id").entity(String.class).get();
    }

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    @DisplayName("R-INV-01 the register is filtered by using unit and state")
    void theRegisterIsFilteredByUsingUnitAndState() {
        record(system("ai-17").usedBy("ou-psa"), system("ai-18").usedBy("ou-psa").suspendedOn("2026-09-01"),
                system("ai-20").usedBy("ou-psa"), system("ai-24").usedBy("ou-ict"),
                system("ai-25").ownedBy("ou-ict").usedBy("ou-ict", "ou-psa"));

        var keys = ask("""
                { aiSystems(filter: {usingUnit: {eq: "%s"}, state: {eq: IN_USE}}, asOf: "2026-11-21") {
                    totalCount nodes { key } } }""".formatted(idOf("ou-psa")));

        keys.path("aiSystems.nodes[*].key").entityList(String.class).containsExactly("ai-17", "ai-20", "ai-25");
        keys.path("aiSystems.totalCount").entity(Integer.class).isEqualTo(3);
    }

    @Test
    void filtersAreCombined() {
        record(system("ai-01").named("Alpha"), system("ai-02").named("Beta").of(UNCLASSIFIED),
                system("ai-03").named("Gamma").in(PROPOSED), system("ai-04").named("Alphabet").ownedBy("ou-ict"));

        assertThat(keys("{or: [{name: {contains: \"ALPHA\"}}, {category: {eq: UNCLASSIFIED}}]}"))
                .containsExactly("ai-01", "ai-02", "ai-04");
        assertThat(keys("{not: {state: {in: [IN_USE, RETIRED]}}}")).containsExactly("ai-03");
        assertThat(
                keys("{and: [{owningUnit: {in: [\"%s\", \"%s\"]}}, {key: {in: [\"ai-04\"]}}]}".formatted(idOf("ou-ict"),
                        NOWHERE)))
                .containsExactly("ai-04");
        assertThat(keys("{owningUnit: {eq: \"%s\"}}".formatted(NOWHERE))).isEmpty();
        assertThat(keys("{owningUnit: {isNull: true}}")).isEmpty();
        assertThat(keys("{usingUnit: {isNull: true}}")).doesNotContain("ai-01");
        assertThat(keys("{state: {in: []}}")).isEmpty();
    }

    @Test
    void systemsAreSortedByStateCategoryAndFirstUse() {
        record(system("ai-01").in(PROPOSED).of(UNCLASSIFIED).usedSince("2026-03-01"),
                system("ai-02").of(MINIMAL).usedSince("2025-01-01"), system("ai-03").in(PROPOSED).of(MINIMAL));

        assertThat(sorted("STATE")).containsExactly("ai-02", "ai-01", "ai-03");
        assertThat(sorted("CATEGORY")).containsExactly("ai-02", "ai-03", "ai-01");
        assertThat(sorted("FIRST_USE")).containsExactly("ai-02", "ai-01", "ai-03");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        record(system("ai-01"), system("ai-02"));
        var cursor = ask("{ aiSystems(first: 1, orderBy: [{field: NAME}]) { pageInfo { endCursor } } }")
                .path("aiSystems.pageInfo.endCursor")
                .entity(String.class)
                .get();

        var forged = "{ aiSystems(after: \"%s\", orderBy: [{field: FIRST_USE}]) { nodes { key } } }".formatted(cursor);
        callers.asEverybody(organisation, () -> tester.document(forged)
                .execute()
                .errors()
                .satisfy(it -> assertThat(it.getFirst().getExtensions()).containsEntry("field", List.of("after"))));
    }

    /** Reads row by row, so that every bound of the order is tried. */
    private List<String> sorted(String field) {
        var found = new ArrayList<String>();
        var after = "";
        for (int i = 0; i < 3; i++) {
            var page = ask(
                    "{ aiSystems(asOf: \"2026-11-21\", first: 1, orderBy: [{field: %s}] %s) { nodes { key } pageInfo { endCursor } } }"
                            .formatted(field, after));
            found.add(page.path("aiSystems.nodes[0].key").entity(String.class).get());
            after = "after: \"" + page.path("aiSystems.pageInfo.endCursor").entity(String.class).get() + "\"";
        }
        return found;
    }

    @Test
    void pagesFollowUponEachOtherInBothDirections() {
        record(IntStream.range(0, 7)
                .mapToObj(i -> system("ai-0" + i).named(i % 2 == 0 ? "Same" : "Other " + i))
                .toArray(SystemRow[]::new));
        var byName = "orderBy: [{field: NAME, direction: DESC}], asOf: \"2026-11-21\"";
        var inOrder = List.of("ai-06", "ai-04", "ai-02", "ai-00", "ai-05", "ai-03", "ai-01");

        var first = ask(
                "{ aiSystems(first: 3, %s) { nodes { key } pageInfo { endCursor hasNextPage hasPreviousPage } } }"
                        .formatted(byName));
        var cursor = first.path("aiSystems.pageInfo.endCursor").entity(String.class).get();
        var second = ask("{ aiSystems(first: 9, after: \"%s\", %s) { nodes { key } pageInfo { hasNextPage } } }"
                .formatted(cursor, byName));
        var before = ask("{ aiSystems(last: 2, before: \"%s\", %s) { nodes { key } pageInfo { hasPreviousPage } } }"
                .formatted(cursor, byName));

        first.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(0, 3));
        first.path("aiSystems.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(3, 7));
        second.path("aiSystems.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        before.path("aiSystems.nodes[*].key").entityList(String.class).isEqualTo(inOrder.subList(0, 2));
        before.path("aiSystems.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(false);
    }

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
    @DisplayName("R-INV-10 the overview shows 22 of 25 classified as 88.0 percent")
    void theOverviewShowsHowMuchIsClassified() {
        record(IntStream.rangeClosed(1, 25)
                .mapToObj(i -> system("ai-" + i).in(i <= 17 ? IN_USE : PROPOSED)
                        .of(i <= 3 ? UNCLASSIFIED : i == 4 ? HIGH_RISK_ANNEX_III : MINIMAL)
                        .ownedBy(i == 4 ? "ou-ict" : "ou-fin"))
                .toArray(SystemRow[]::new));

        var answer = ask("""
                { register(asOf: "2026-11-21") {
                    totals { systems inUse classified classifiedPercent highRisk }
                    byUnit { unit { key } systems { key } uses highRisk classifiedPercent } } }""");

        answer.path("register.totals").matchesJsonStrictly("""
                {"systems": 25, "inUse": 17, "classified": 22, "classifiedPercent": 88.0, "highRisk": 1}""");
        answer.path("register.byUnit[*].unit.key")
                .entityList(String.class)
                .containsExactly("ou-exe", "ou-fin", "ou-ict", "ou-psa");
        answer.path("register.byUnit[2]").matchesJsonStrictly("""
                {"unit": {"key": "ou-ict"}, "systems": [{"key": "ai-4"}], "uses": 0, "highRisk": 1,
                    "classifiedPercent": 100.0}""");
        answer.path("register.byUnit[1].uses").entity(Integer.class).isEqualTo(25);
        answer.path("register.byUnit[0].classifiedPercent").valueIsNull();
    }

    @Test
    void theOverviewOfOneUnitCountsWhatItOwnsOrUses() {
        record(system("ai-01"), system("ai-02").ownedBy("ou-ict").usedBy("ou-fin"), system("ai-03").ownedBy("ou-ict")
                .usedBy("ou-ict"));

        var answer = ask("""
                { register(unit: {key: "ou-fin"}) { totals { systems } byUnit { systems { key } uses } } }""");

        answer.path("register.totals.systems").entity(Integer.class).isEqualTo(2);
        answer.path("register.byUnit").matchesJsonStrictly("[{\"systems\": [{\"key\": \"ai-01\"}], \"uses\": 2}]");
        ask("{ register(unit: {key: \"ou-none\"}) { asOf } }").path("register").valueIsNull();
    }

    @Test
    @DisplayName("R-INV-46 the public view names the unit and no person, and needs no permission")
    void thePublicViewNamesNoPerson() {
        record(system("ai-10").named("Citizen Chatbot Linda").purpose("Answers questions on services"));

        var answer = as(() -> execute("""
                { publicRegister(filter: {key: {eq: "ai-10"}}) { totalCount
                    nodes { key name purpose state owningUnit contact } } }"""));

        answer.path("publicRegister.nodes[0]").matchesJsonStrictly("""
                {"key": "ai-10", "name": "Citizen Chatbot Linda", "purpose": "Answers questions on services",
                    "state": "IN_USE", "owningUnit": "Finance", "contact": "Finance"}""");
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
    void aUnitListsTheSystemsThatItOwnsAndThoseThatItUses() {
        record(system("ai-01"), system("ai-02").usedBy("ou-fin", "ou-psa"), system("ai-03").ownedBy("ou-ict"));

        var answer = ask("""
                { unit(by: {key: "ou-fin"}) { systems(first: 1) { totalCount nodes { key } }
                    usedSystems { nodes { key } } } }""");

        answer.path("unit.systems").matchesJsonStrictly("{\"totalCount\": 2, \"nodes\": [{\"key\": \"ai-01\"}]}");
        answer.path("unit.usedSystems.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ai-01", "ai-02", "ai-03");
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
    void whatNoTextCanContainIsRefused() {
        for (var condition : List.of("name: {contains: \"\\u0000\"}", "key: {eq: \"\\u0000\"}",
                "owningUnit: {eq: \"nonsense\"}")) {
            as(() -> {
                tester.document("{ aiSystems(filter: {%s}) { nodes { key } } }".formatted(condition))
                        .execute()
                        .errors()
                        .satisfy(errors -> assertThat(errors).singleElement()
                                .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code",
                                        "VALIDATION_FAILED")));
                return true;
            }, Permission.READ);
        }
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

    private void record(SystemRow... rows) {
        var recorded = callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, rows));
        assertThat(recorded.refusals()).isEmpty();
    }

    private List<String> keys(String filter) {
        return ask("{ aiSystems(filter: %s) { nodes { key } } }".formatted(filter)).path("aiSystems.nodes[*].key")
                .entityList(String.class)
                .get();
    }

    private UUID unit(String key) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01"));
            return requireNonNull(register.byId(List.of(id), TODAY).get(id)).owningUnit().value();
        });
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> execute(document));
    }

    private <T> T as(Supplier<T> work, Permission... permissions) {
        return callers.asHolderOf(organisation, work, permissions);
    }

    private GraphQlTester.Response execute(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}
