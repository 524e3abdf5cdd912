package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions of the requirements, one query each, with the answers that the sample organisation expects. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Questions about what may be used")
class QuestionsTests {

    private static final String DAY = "2026-11-21";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q2 What can we not deploy? ai-19 lacks eight items at G4, ai-21 three at G5")
    void whatCanWeNotDeploy() throws IOException {
        var blocked = blocked();
        for (var expected : expected("Q2")) {
            var gate = named(blocked, expected.path("system").asString()).path("nextGate");

            assertThat(gate.path("gate").asString()).isEqualTo(expected.path("gate").asString());
            assertThat(gate.path("ready").asBoolean()).isFalse();
            assertThat(open(gate)).containsExactlyInAnyOrderElementsOf(
                    expected.path("open").valueStream().map(JsonNode::asString).toList());
        }
    }

    @Test
    @DisplayName("Q2 Who can fix it? Whoever holds the role that the open item names")
    void whoCanFixIt() {
        var items = named(blocked(), "ai-21").path("nextGate").path("items");

        assertThat(items.valueStream()
                .filter(it -> it.path("state").asString().equals("OPEN"))
                .map(it -> it.path("requirement").asString() + " " + it.path("responsibleRole").path("key").asString()
                        + " " + it.path("responsible").path("key").asString("")))
                .containsExactly("HANDOVER_ACCEPTED role.product-manager p-055",
                        "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER role.product-manager p-055",
                        "SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT role.project-lead p-054");
    }

    @Test
    @DisplayName("Q2 What must stop? ai-03, ai-05, ai-09, ai-17 and ai-25, each for one reason")
    void whatMustStop() {
        assertThat(blocked().stream()
                .flatMap(it -> it.path("mustStop")
                        .valueStream()
                        .map(signal -> it.path("key").asString() + " " + signal.path("code").asString())))
                .containsExactlyInAnyOrder("ai-03 INV-002", "ai-05 GATE-012", "ai-09 INV-001", "ai-17 GATE-001",
                        "ai-25 GATE-002");
    }

    @Test
    @DisplayName("Q3 Which obligations apply? As the sample expects, each with its day and rule")
    void whichObligationsApply() throws IOException {
        var systems = answer("Q3", Map.of("asOf", DAY)).path("aiSystems").path("nodes").valueStream().toList();
        var expectations = expected("Q3");

        assertThat(expectations).isNotEmpty();
        for (var expected : expectations) {
            var duty = named(named(systems, expected.path("system").asString()).path("obligations")
                    .valueStream()
                    .toList(), expected.path("obligation").asString());
            assertThat(duty.path("status").asString()).as("%s", expected)
                    .isEqualTo(expected.path("status").asString());
            for (var field : List.of("applicable_from applicableFrom", "rule rule")) {
                var names = field.split(" ");
                if (expected.has(names[0])) {
                    assertThat(duty.path(names[1]).asString()).as("%s", expected)
                            .isEqualTo(expected.path(names[0]).asString());
                }
            }
        }
    }

    @Test
    @DisplayName("Q7 Which AI do we use? 25 systems, 17 in use, 88.0 and 87.5 percent, 2 IT-only, 3 unregistered uses")
    void whichAiDoWeUse() throws IOException {
        var register = answer("Q7", Map.of("asOf", DAY)).path("register");
        var expected = expected("Q7").getFirst();

        var totals = register.path("totals");
        assertThat(totals.path("systems").asInt()).isEqualTo(expected.path("systems").asInt());
        assertThat(totals.path("inUse").asInt()).isEqualTo(expected.path("in_use").asInt());
        assertThat(totals.path("classifiedPercent").asDouble())
                .isEqualTo(expected.path("classified_percent").asDouble());
        assertThat(totals.path("attestedPercent").asDouble()).isEqualTo(expected.path("attested_percent").asDouble());
        assertThat(totals.path("itOnlyOwned").asInt()).isEqualTo(expected.path("it_only").asInt());
        assertThat(register.path("undeclared").size()).isEqualTo(expected.path("unregistered_uses").asInt());
    }

    @Test
    @DisplayName("Q11 What happens if ai-09 becomes high-risk? Both sets of duties, by ED-1 from 2030-08-02")
    void whatIfItBecomesHighRisk() {
        var preview = answer("Q11", Map.of("input", Map.of("aiSystem", Map.of("key", "ai-09"), "category",
                "HIGH_RISK_ANNEX_III", "annexPoints", List.of("5(b)"), "operatorRoles",
                List.of("PROVIDER", "DEPLOYER")))).path("reclassificationPreview");

        assertThat(preview.path("obligationsAdded").valueStream().map(it -> it.path("key").asString()))
                .contains("EUAIA-9", "EUAIA-26-2", "EUAIA-27");
        assertThat(named(preview.path("obligationsAdded").valueStream().toList(), "EUAIA-26-2")
                .path("applicableFrom")
                .asString()).isEqualTo("2030-08-02");
        assertThat(texts(preview.path("assessmentsRequired"))).contains("AI_SYSTEM_IMPACT", "LEGAL_COMPLIANCE");
        assertThat(preview.path("assessmentsLater")
                .valueStream()
                .map(it -> it.path("type").asString() + " " + it.path("from").asString()))
                .containsExactly("FRIA 2030-08-02");
        assertThat(texts(preview.path("authorisationsAffected"))).containsExactly("SECURITY az-015", "USE az-016");
        assertThat(texts(preview.path("hardStops"))).anyMatch(it -> it.toLowerCase(Locale.ROOT).contains("validation"))
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains("business owner"));
    }

    @Test
    @DisplayName("Q12 What value does AI bring? so-3 has ai-07 at 122 percent, ai-08 without KPI, ai-09 without users")
    void whatValueDoesAiBring() throws IOException {
        var groups = answer("Q12", Map.of("asOf", DAY)).path("portfolio").valueStream().toList();
        var expected = expected("Q12").getFirst();

        var finances = named(groups, expected.path("objective").asString());
        assertThat(finances.path("title").asString()).isEqualTo("Sound finances");
        assertThat(finances.path("withoutKpi").asInt()).isEqualTo(1);
        assertThat(finances.path("withoutUsers").asInt()).isEqualTo(1);
        assertThat(finances.path("exposure").toString()).isEqualTo("[{\"key\":\"HIGH\",\"value\":1}]");
        var systems = finances.path("systems").valueStream().toList();
        var invoices = named(systems, expected.path("system").asString());
        assertThat(invoices.at("/kpis/0/percent").asDouble()).isEqualTo(expected.path("percent").asDouble());
        assertThat(named(systems, "ai-08").path("kpis").isEmpty()).isTrue();
        var debts = named(systems, "ai-09");
        assertThat(debts.at("/kpis/0/percent").asDouble()).isEqualTo(75.0);
        assertThat(debts.path("endUsersInvolved").asBoolean()).isFalse();
        assertThat(debts.path("risks").valueStream().map(it -> it.path("residualLevel").asString() + it.path("owner")))
                .containsExactly("HIGHnull");
    }

    @Test
    @DisplayName("R-RPT-12 Q9 Are we ready? 34 of 69 conform (49.3 percent); fn-02, fn-04 and fn-05 block, two things are missing")
    void areWeReady() throws IOException {
        var ready = answer("Q9", Map.of("asOf", DAY)).path("readiness");
        var expected = expected("Q9").getFirst();

        assertThat(ready.path("conforming").asInt()).isEqualTo(expected.path("conforming").asInt());
        assertThat(ready.path("applicable").asInt()).isEqualTo(expected.path("applicable").asInt());
        assertThat(ready.path("percent").asDouble()).isEqualTo(expected.path("percent").asDouble());
        assertThat(ready.path("target").asString()).isEqualTo("2027-06-30");
        assertThat(ready.path("byClause").size()).isEqualTo(70);
        assertThat(ready.path("blocking")
                .valueStream()
                .map(it -> it.path("key").asString() + " " + it.path("grade").asString() + " "
                        + it.path("actions").size()))
                .containsExactly("fn-02 MAJOR_NC 1", "fn-04 MAJOR_NC 1", "fn-05 MINOR_NC 0");
        assertThat(ready.path("missing").valueStream().map(it -> it.path("subject").path("reference").asString()))
                .containsExactlyInAnyOrder("org", "INCIDENT_MANAGEMENT");
    }

    @Test
    @DisplayName("Q10 What must top management see? Five inputs missing, six risks above appetite, ca-02 and ca-05 overdue")
    void whatMustTopManagementSee() throws IOException {
        var pack = answer("Q10", Map.of()).path("managementReviewPack");
        var expected = expected("Q10").getFirst();

        assertThat(pack.path("missingInputs").size()).isEqualTo(expected.path("missing_inputs").asInt());
        assertThat(pack.path("risks").path("aboveAppetite").valueStream().map(it -> it.path("key").asString()))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("above_appetite")));
        assertThat(pack.path("risks").path("lastReviewed").asString()).isEqualTo("2026-07-10");
        assertThat(pack.path("actions").path("overdue").valueStream().map(it -> it.path("key").asString()))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("overdue_actions")));
        assertThat(pack.path("actions").path("ineffective").asInt()).isEqualTo(1);
        assertThat(pack.path("previousDecisions").valueStream().map(it -> it.path("text").asString()))
                .containsExactly("Fund an AI office", "Introduce the usage survey", "Seek certification by mid 2027");
        assertThat(pack.path("progress").valueStream().map(it -> it.path("status").asString()))
                .containsExactly("ON_TRACK", "AT_RISK", "LATE", "ON_TRACK");
        assertThat(pack.path("lawChanges").valueStream().map(it -> it.path("key").asString()))
                .containsExactly("hz-01", "hz-02");
        assertThat(pack.path("topSignals").size()).isEqualTo(10);
        assertThat(named(pack.path("kpis").valueStream().toList(), "KPI-G15").path("value").asDouble()).isEqualTo(2.0);
    }

    @Test
    @DisplayName("Q10 What must it decide? Stop ai-03, authorise or stop ai-17 and ai-25, rk-07, an incident manager")
    void whatMustTopManagementDecide() {
        var decisions = answer("Q10", Map.of()).path("managementReviewPack").path("decisionsNeeded").valueStream();

        assertThat(decisions.map(it -> it.path("title").asString().replaceFirst(" .*", "") + " "
                + it.path("signals").path(0).path("subject").path("reference").asString()))
                .containsExactlyInAnyOrder("Stop ai-03", "Authorise ai-17", "Authorise ai-25", "Accept rk-07",
                        "Name CF-INCIDENT");
    }

    private List<JsonNode> blocked() {
        return answer("Q2", Map.of("asOf", DAY)).path("aiSystems").path("nodes").valueStream().toList();
    }

    private static List<String> open(JsonNode gate) {
        return gate.path("items")
                .valueStream()
                .filter(it -> it.path("state").asString().equals("OPEN"))
                .map(it -> it.path("requirement").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode named(List<JsonNode> nodes, String key) {
        return nodes.stream().filter(it -> it.path("key").asString().equals(key)).findFirst().orElseThrow();
    }

    private JsonNode answer(String question, Map<String, Object> variables) {
        return callers.asEverybody(lindavik, () -> {
            var request = api.documentName("questions/" + question);
            variables.forEach(request::variable);
            var answer = request.execute();
            answer.errors().verify();
            return answer.path("").entity(JsonNode.class).get();
        });
    }

    private static List<JsonNode> expected(String question) throws IOException {
        try (var text = QuestionsTests.class.getResourceAsStream("/samples/lindavik-expectations.yaml")) {
            return new YAMLMapper().readTree(text)
                    .path("expected_answers")
                    .valueStream()
                    .filter(it -> it.path("question").asString().equals(question))
                    .toList();
        }
    }
}
