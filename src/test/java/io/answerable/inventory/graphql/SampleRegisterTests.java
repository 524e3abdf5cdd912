package io.answerable.inventory.graphql;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The register of the municipality of Lindavik, imported as it is shipped, gives the answers of the requirements. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRegisterTests {

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester tester;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("R-INV-01 public safety uses ai-17, ai-20 and ai-25")
    void publicSafetyUsesThreeSystems() {
        var publicSafety = ask("{ unit(by: {key: \"ou-psa\"}) { id } }").path("unit.id").entity(String.class).get();

        ask("""
                { aiSystems(asOf: "2026-11-21", filter: {usingUnit: {eq: "%s"}, state: {eq: IN_USE}}) {
                    nodes { key } } }""".formatted(publicSafety))
                .path("aiSystems.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ai-17", "ai-20", "ai-25");
    }

    @Test
    @DisplayName("R-INV-06 the enterprise chat assistant has 14 uses")
    void oneSystemHasFourteenUses() {
        ask("{ aiSystem(by: {key: \"ai-25\"}, asOf: \"2026-11-21\") { uses { unit { key } process } } }")
                .path("aiSystem.uses[*].unit.key")
                .entityList(String.class)
                .hasSize(14);
    }

    @Test
    @DisplayName("R-INV-10 of 25 systems 17 are in use and 88.0 percent are classified")
    void theFiguresAreThoseOfTheSample() {
        ask("{ register(asOf: \"2026-11-21\") { totals { systems inUse classified classifiedPercent } } }")
                .path("register.totals")
                .matchesJsonStrictly(
                        "{\"systems\": 25, \"inUse\": 17, \"classified\": 22, \"classifiedPercent\": 88.0}");
    }

    @Test
    @DisplayName("R-INV-01 the CV screening assistant comes from TalentSieve in Ireland")
    void theSupplierOfASystemIsNamed() {
        var answer = ask("""
                { bought: aiSystem(by: {key: "ai-01"}, asOf: "2026-11-21") { supplier { key name country asOf } }
                  made: aiSystem(by: {key: "ai-08"}, asOf: "2026-11-21") { supplier { key } } }""");

        answer.path("bought.supplier").matchesJsonStrictly("""
                {"key": "sup-01", "name": "TalentSieve", "country": "IE", "asOf": "2026-11-21"}""");
        answer.path("made.supplier").valueIsNull();
    }

    @Test
    @DisplayName("R-INV-08 for the domains of ai-22 the data protection officer and the business owner answer")
    void byRoleSomebodyAnswersForEachDomain() {
        var answer = ask("""
                { now: aiSystem(by: {key: "ai-22"}, asOf: "2026-11-21") {
                      affectedDomains { domain answerable { key } recorded } }
                  then: aiSystem(by: {key: "ai-22"}, asOf: "2025-12-15") {
                      affectedDomains { answerable { key } } } }""");

        answer.path("now.affectedDomains").matchesJsonStrictly("""
                [{"domain": "DATA_PROTECTION", "answerable": {"key": "p-020"}, "recorded": false},
                 {"domain": "DECISION_MAKING", "answerable": {"key": "p-048"}, "recorded": false}]""");
        answer.path("then.affectedDomains[1].answerable.key").entity(String.class).isEqualTo("p-060");
    }

    @Test
    @DisplayName("R-INV-06 each use has an owner: the business owner in their own unit, elsewhere the head")
    void eachUseHasAnOwner() {
        var answer = ask(
                """
                        { own: aiSystem(by: {key: "ai-22"}, asOf: "2026-11-21") { uses { owner { key } } }
                          shared: aiSystem(by: {key: "ai-25"}, asOf: "2026-11-21") { uses { unit { key } owner { key } } } }""");

        answer.path("own.uses[*].owner.key").entityList(String.class).containsExactly("p-048");
        answer.path("shared.uses[?(@.unit.key == 'ou-fin')].owner.key")
                .entityList(String.class)
                .containsExactly("p-030");
    }

    @Test
    @DisplayName("R-INV-09, R-INV-10 two systems are owned by IT alone, and one in finance by nobody")
    void theFiguresTellWhoOwns() {
        var answer = ask("""
                { register(asOf: "2026-11-21") { totals { owned ownedPercent itOnlyOwned }
                    byUnit { unit { key } unowned } }
                  signals(filter: {code: {eq: "OWN-002"}}, asOf: "2026-11-21") { totalCount } }""");

        answer.path("register.totals.itOnlyOwned").entity(Integer.class).isEqualTo(2);
        answer.path("signals.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("register.byUnit[?(@.unowned > 0)]").matchesJson("""
                [{"unit": {"key": "ou-fin"}, "unowned": 1}]""");
    }

    @Test
    void statesOfThePastFollowFromTheirDates() {
        var answer = ask("""
                { retired: aiSystem(by: {key: "ai-12"}, asOf: "2026-05-01") { state }
                  suspended: aiSystem(by: {key: "ai-18"}, asOf: "2026-08-01") { state }
                  minimal: aiSystem(by: {key: "ai-22"}, asOf: "2025-12-15") { category } }""");

        answer.path("retired.state").entity(String.class).isEqualTo("IN_USE");
        answer.path("suspended.state").entity(String.class).isEqualTo("IN_USE");
        answer.path("minimal.category").entity(String.class).isEqualTo("MINIMAL");
    }

    @Test
    @DisplayName("INV-001 and INV-002 have been true since the first use and since the classification")
    void whatIsWrongBeganWithTheFacts() {
        var answer = ask(
                """
                        { unclassified: aiSystem(by: {key: "ai-09"}, asOf: "2026-11-21") { signals(codes: ["INV-001"]) { since } }
                          prohibited: aiSystem(by: {key: "ai-03"}, asOf: "2026-11-21") { signals(codes: ["INV-002"]) { since } } }
                        """);

        answer.path("unclassified.signals").matchesJsonStrictly("[{\"since\": \"2026-05-01\"}]");
        answer.path("prohibited.signals").matchesJsonStrictly("[{\"since\": \"2026-11-10\"}]");
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(lindavik, () -> {
            var response = tester.document(document).execute();
            response.errors().verify();
            return response;
        });
    }
}
