package io.answerable.inventory.obligations.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Q3 and Q11 of the municipality of Lindavik, and who may change what shows that obligations are met. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleObligationsTests {

    private static final String ERRORS = "errors { __typename code field ... on VersionConflict { currentVersion } }";
    private static final String Q3 = """
            { aiSystem(by: {key: "%s"}, asOf: "2026-11-21") { obligations {
                id key article status applicableFrom internalTarget rule certainty legalSource hardStop operatorRole
                readings { name from why chosen } ownerRole { key }
                evidencePresent { id kind title date version } evidenceMissing } } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired StatementCounter counter;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q3 the chatbot ai-10: literacy applies, disclosure is shown, marking is due on 2026-12-02")
    void theDutiesOfTheChatbot() {
        var duties = duties("ai-10");

        assertThat(duties.get("EUAIA-4")).containsEntry("status", "APPLICABLE")
                .containsEntry("applicableFrom", "2025-02-02");
        assertThat(duties.get("EUAIA-50-1")).containsEntry("status", "FULFILLED")
                .containsEntry("ownerRole", Map.of("key", "role.product-manager"));
        assertThat(String.valueOf(duties.get("EUAIA-50-1"))).contains("kind=AI_DISCLOSURE");
        assertThat(duties.get("EUAIA-50-2")).containsEntry("status", "FUTURE")
                .containsEntry("applicableFrom", "2026-12-02")
                .containsEntry("evidenceMissing", List.of("CONTENT_MARKING"));
    }

    @Test
    @DisplayName("Q3 ai-17 by ED-1, ai-19 by ED-3, ai-05 in breach, ai-04 shown by its editors")
    void theOtherExpectedAnswers() {
        assertThat(duties("ai-17").get("EUAIA-4")).containsEntry("status", "APPLICABLE");
        assertThat(duties("ai-17").get("EUAIA-26-2")).containsEntry("status", "FUTURE")
                .containsEntry("applicableFrom", "2030-08-02")
                .containsEntry("rule", "ED-1")
                .containsEntry("internalTarget", "2027-06-30");
        assertThat(duties("ai-19").get("EUAIA-26-2")).containsEntry("status", "FUTURE")
                .containsEntry("applicableFrom", "2027-12-02")
                .containsEntry("rule", "ED-3");
        assertThat(duties("ai-05").get("EUAIA-50-4A")).containsEntry("status", "BREACHED");
        assertThat(duties("ai-04").get("EUAIA-50-4B")).containsEntry("status", "FULFILLED");
        assertThat(duties("ai-13")).as("point 2 is outside Article 27").doesNotContainKey("EUAIA-27");
    }

    @Test
    void theStatusOfAnyDayIsDerivedAndCanBeFiltered() {
        ask("""
                { aiSystem(by: {key: "ai-10"}) { then: obligations(asOf: "2026-12-02", status: [BREACHED]) { key }
                    before: obligations(asOf: "2026-08-01", status: [FUTURE]) { key } } }""").path("aiSystem")
                .matchesJsonStrictly("""
                        {"then": [{"key": "EUAIA-50-2"}], "before": [{"key": "EUAIA-50-1"}, {"key": "EUAIA-50-2"}]}""");
    }

    @Test
    @DisplayName("Q11 what follows if the credit check ai-09 becomes high-risk")
    void whatFollowsFromHighRisk() {
        var preview = ask("""
                { reclassificationPreview(input: {aiSystem: {key: "ai-09"}, category: HIGH_RISK_ANNEX_III,
                    annexPoints: ["5(b)"], operatorRoles: [PROVIDER, DEPLOYER]}) {
                    system { key category } obligationsAdded { key applicableFrom rule internalTarget }
                    obligationsRemoved { key } assessmentsRequired trainingToAssign { course person { name } due }
                    authorisationsAffected raciRowsToReview hardStops earliestCompliantUse } }""");

        preview.path("reclassificationPreview.system.category").entity(String.class).isEqualTo("UNCLASSIFIED");
        preview.path("reclassificationPreview.obligationsAdded[*].key")
                .entityList(String.class)
                .contains("EUAIA-9", "EUAIA-26-2", "EUAIA-27");
        preview.path("reclassificationPreview.obligationsAdded[?(@.key == 'EUAIA-27')].applicableFrom")
                .entityList(String.class)
                .containsExactly("2030-08-02");
        preview.path("reclassificationPreview.authorisationsAffected")
                .entityList(String.class)
                .containsExactly("SECURITY az-015", "USE az-016");
        preview.path("reclassificationPreview.trainingToAssign[?(@.course == 'TRN-OVERSIGHT')].person")
                .entityList(Object.class)
                .satisfies(it -> assertThat(it).hasSize(1).containsOnlyNulls());
        preview.path("reclassificationPreview.hardStops")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).anyMatch(stop -> stop.startsWith("BUSINESS_OWNER_ACTIVE"))
                        .anyMatch(stop -> stop.startsWith("VALIDATION_PASSED")));
        assertThat(duties("ai-09")).doesNotContainKey("EUAIA-27");
        refused("{ reclassificationPreview(input: {aiSystem: {key: \"ai-09\"}, category: PROHIBITED,"
                + " annexPoints: [\"99(z)\"]}) { asOf } }", "VALIDATION_FAILED");
    }

    @Test
    @DisplayName("V-10 only evidence is added: it counts from its day on, and until it is withdrawn")
    void evidenceIsRecordedAndWithdrawn() {
        var recorded = record("ai-25", "EUAIA-4", "TRAINING_RECORD", "2026-03-01");
        recorded.path("recordObligationEvidence").matchesJson("""
                {"errors": [], "obligation": {"status": "APPLICABLE", "evidenceMissing": ["LITERACY_PROGRAMME"]}}""");
        record("ai-25", "EUAIA-4", "LITERACY_PROGRAMME", "2026-03-01")
                .path("recordObligationEvidence.obligation.status")
                .entity(String.class)
                .isEqualTo("FULFILLED");

        var id = recorded.path("recordObligationEvidence.evidence.id").entity(String.class).get();
        withdraw(id, 7).path("withdrawObligationEvidence.errors").matchesJson("""
                [{"__typename": "VersionConflict", "currentVersion": 1}]""");
        withdraw(id, 1).path("withdrawObligationEvidence.obligation.status")
                .entity(String.class)
                .isEqualTo("APPLICABLE");
        withdraw(id, 2).path("withdrawObligationEvidence.errors").matchesJson("[{\"code\": \"NOT_FOUND\"}]");
        ask("""
                { aiSystem(by: {key: "ai-25"}) { before: obligations(asOf: "2026-02-28", status: [FULFILLED]) { key }
                    then: obligations(asOf: "2026-03-01", status: [FULFILLED]) { key } } }""").path("aiSystem")
                .matchesJsonStrictly("{\"before\": [], \"then\": [{\"key\": \"EUAIA-4\"}]}");
        ask("{ aiSystem(by: {key: \"ai-25\"}) { history(first: 10) { nodes { act } } } }")
                .path("aiSystem.history.nodes[*].act")
                .entityList(String.class)
                .contains("OBLIGATION_EVIDENCE_RECORDED", "OBLIGATION_EVIDENCE_WITHDRAWN");
    }

    @Test
    void evidenceHasToBeOfAKindThatIsAskedFor() {
        record("ai-07", "EUAIA-4", "MANDATE", "2026-03-01").path("recordObligationEvidence.errors").matchesJson("""
                [{"__typename": "ValidationFailed", "field": ["kind"]}]""");
        record("ai-07", "EUAIA-9", "RISK_REGISTER", "2026-03-01").path("recordObligationEvidence.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"obligation\"]}]");
        record("ai-07", "EUAIA-4", "TRAINING_RECORD", "2099-03-01").path("recordObligationEvidence.errors")
                .matchesJson("[{\"__typename\": \"ValidationFailed\", \"field\": [\"date\"]}]");
    }

    @Test
    void theOrganisationChoosesHowItReadsAContestedDate() {
        choose("EUAIA-86", "FUNCTIONAL", 0).path("chooseReading").matchesJson("""
                {"contestedObligation": {"chosen": "FUNCTIONAL", "version": 1}, "errors": []}""");
        ask("{ aiSystem(by: {key: \"ai-01\"}) { obligations { key applicableFrom } } }")
                .path("aiSystem.obligations[?(@.key == 'EUAIA-86')].applicableFrom")
                .entityList(String.class)
                .containsExactly("2030-08-02");
        choose("EUAIA-86", "FORMAL", 0).path("chooseReading.errors").matchesJson("[{\"currentVersion\": 1}]");
        choose("EUAIA-86", "POETIC", 1).path("chooseReading.errors").matchesJson("[{\"field\": [\"reading\"]}]");
        choose("EUAIA-4", "FORMAL", 0).path("chooseReading.errors").matchesJson("[{\"code\": \"NOT_FOUND\"}]");
        ask("{ contestedObligations(asOf: \"2026-01-01\") { key chosen } }")
                .path("contestedObligations[?(@.key == 'EUAIA-86')].chosen")
                .entityList(String.class)
                .containsExactly("FORMAL");
        choose("EUAIA-86", "FORMAL", 1).path("chooseReading.contestedObligation.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void whoeverMayOnlyReadSeesNoObligationsAndChangesNothing() {
        var mutation = mutation("ai-07", "EUAIA-4", "TRAINING_RECORD", "2026-03-01");

        callers.asHolderOf(lindavik, () -> {
            tester.document(Q3.formatted("ai-10")).execute().path("aiSystem.obligations").valueIsNull();
            tester.document(mutation).execute().path("recordObligationEvidence.errors").matchesJson("""
                    [{"__typename": "NotPermitted"}]""");
            tester.document(choosing("EUAIA-86", "FORMAL", 0)).execute().path("chooseReading.errors").matchesJson("""
                    [{"__typename": "NotPermitted"}]""");
            return true;
        }, Permission.READ);
    }

    @Test
    void anotherOrganisationHasNothingToDoWithIt() {
        var id = record("ai-08", "EUAIA-4", "TRAINING_RECORD", "2026-03-01")
                .path("recordObligationEvidence.evidence.id")
                .entity(String.class)
                .get();
        var other = callers.newOrganisation();

        callers.asEverybody(other, () -> {
            tester.document(withdrawing(id, 1)).execute().path("withdrawObligationEvidence.errors").matchesJson("""
                    [{"code": "NOT_FOUND"}]""");
            tester.document(mutation("ai-08", "EUAIA-4", "TRAINING_RECORD", "2026-03-01"))
                    .execute()
                    .path("recordObligationEvidence.errors")
                    .matchesJson("[{\"code\": \"NOT_FOUND\", \"field\": [\"aiSystem\"]}]");
            return true;
        });
    }

    @Test
    void aDutyAndItsEvidenceKeepTheirIdsAndAreFoundByThem() {
        var ids = List.of(idOf(".id"), idOf(".evidencePresent[0].id"));
        var nodes = """
                { nodes(ids: ["%s", "%s"]) { id ... on Obligation { key status }
                    ... on ObligationEvidence { kind recorded version } } }""".formatted(ids.get(0), ids.get(1));

        ask(nodes).path("nodes")
                .matchesJson("""
                        [{"id": "%s", "key": "EUAIA-50-1", "status": "FULFILLED"},
                         {"id": "%s", "kind": "AI_DISCLOSURE", "recorded": false, "version": 0}]"""
                        .formatted(ids.get(0), ids.get(1)));
        var recorded = record("ai-11", "EUAIA-4", "TRAINING_RECORD", "2026-03-01")
                .path("recordObligationEvidence.evidence.id")
                .entity(String.class)
                .get();
        var node = "{ node(id: \"%s\") { ... on ObligationEvidence { recorded title } } }".formatted(recorded);
        ask(node).path("node").matchesJson("{\"recorded\": true, \"title\": \"Shown\"}");
        withdraw(ids.get(1), 0).path("withdrawObligationEvidence.errors").matchesJson("[{\"code\": \"NOT_FOUND\"}]");

        callers.asHolderOf(lindavik, () -> tester.document(nodes).execute(), Permission.READ)
                .path("nodes")
                .matchesJsonStrictly("[null, null]");
        callers.asEverybody(callers.newOrganisation(), () -> tester.document(nodes).execute())
                .path("nodes")
                .matchesJsonStrictly("[null, null]");
    }

    private String idOf(String path) {
        return ask(Q3.formatted("ai-10")).path("aiSystem.obligations[?(@.key == 'EUAIA-50-1')]" + path)
                .entityList(String.class)
                .get()
                .getFirst();
    }

    @Test
    void theDutiesOfManySystemsTakeAsManyStatementsAsThoseOfOne() {
        var page = "{ aiSystems(first: %d, asOf: \"2026-11-21\") { nodes { obligations { key } } } }";

        assertThat(statements(page.formatted(25))).hasSameSizeAs(statements(page.formatted(1)));
    }

    private List<String> statements(String document) {
        return counter.statementsOf(() -> ask(document));
    }

    private Map<String, Map<String, Object>> duties(String system) {
        return ask(Q3.formatted(system)).path("aiSystem.obligations[*]")
                .entityList(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {
                })
                .get()
                .stream()
                .collect(Collectors.toMap(it -> String.valueOf(it.get("key")), it -> it));
    }

    private GraphQlTester.Response record(String system, String obligation, String kind, String date) {
        return ask(mutation(system, obligation, kind, date));
    }

    private static String mutation(String system, String obligation, String kind, String date) {
        return """
                mutation { recordObligationEvidence(input: {aiSystem: {key: "%s"}, obligation: "%s", kind: "%s",
                    title: "Shown", date: "%s"}) { evidence { id } obligation { status evidenceMissing } %s } }"""
                .formatted(system, obligation, kind, date, ERRORS);
    }

    private GraphQlTester.Response withdraw(String id, int version) {
        return ask(withdrawing(id, version));
    }

    private static String withdrawing(String id, int version) {
        return """
                mutation { withdrawObligationEvidence(input: {evidence: "%s", expectedVersion: %d, reason: "Forged"}) {
                    obligation { status } %s } }""".formatted(id, version, ERRORS);
    }

    private GraphQlTester.Response choose(String obligation, String reading, int version) {
        return ask(choosing(obligation, reading, version));
    }

    private static String choosing(String obligation, String reading, int version) {
        return """
                mutation { chooseReading(input: {obligation: "%s", reading: "%s", expectedVersion: %d}) {
                    contestedObligation { chosen version } %s } }""".formatted(obligation, reading, version, ERRORS);
    }

    private void refused(String document, String code) {
        callers.asEverybody(lindavik, () -> {
            tester.document(document)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement()
                            .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", code)));
            return true;
        });
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(lindavik, () -> tester.document(document).execute());
    }
}
