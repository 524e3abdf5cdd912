package io.answerable.audit.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Permission;
import io.answerable.audit.GapAssessmentCompleted;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentFacts;
import io.answerable.audit.ImprovementApi;
import io.answerable.events.Deliveries;
import io.answerable.kernel.RowRefusal;
import io.answerable.reference.Framework;
import io.answerable.reference.FrameworkItem;
import io.answerable.reference.Frameworks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** R-AUD-11, R-AUD-14: practice held against every clause and control, and compared over time. */
class GapAssessmentTests extends ImprovementApi {

    private @Autowired Frameworks frameworks;

    private @Autowired GapAssessmentDirectory assessments;

    @Test
    @DisplayName("R-AUD-11 An assessment judges all 70 clauses and controls before it is completed, and counts them")
    void anAssessmentIsConducted() {
        planned("ga-1");
        assertThat(refused(lead(), "judgeGapItems", changing("gapAssessment", "ga-1", 1, judging("4.1", "PARTIAL"))))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        done(lead(), "startGapAssessment", changing("gapAssessment", "ga-1", 1, ""), "gapAssessment { startedOn }");
        done(lead(), "judgeGapItems", changing("gapAssessment", "ga-1", 2,
                "items: [{item: \"A.5.4\", result: NOT_CONFORMING, note: \"No file\"}]"), "gapAssessment { version }");
        assertThat(refused(lead(), "judgeGapItems", changing("gapAssessment", "ga-1", 3, judging("6.1", "PARTIAL"))))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(refused(lead(), "judgeGapItems",
                changing("gapAssessment", "ga-1", 3, judging("4.1", "NOT_DETAILED")))).isEqualTo("VALIDATION_FAILED");
        assertThat(refused(lead(), "completeGapAssessment", changing("gapAssessment", "ga-1", 3, "")))
                .isEqualTo("VALIDATION_FAILED");
        done(lead(), "judgeGapItems", changing("gapAssessment", "ga-1", 3,
                judging(it -> it.equals("A.5.4")
                        ? "NOT_CONFORMING"
                        : it.equals("A.10.4")
                                ? "NOT_APPLICABLE"
                                : "CONFORMING")),
                "gapAssessment { version }");
        done(lead(), "completeGapAssessment", changing("gapAssessment", "ga-1", 4, ""), "gapAssessment { state }");

        as(lead(), """
                { gapAssessment(by: {key: "ga-1"}) { state completedOn conductedBy { key }
                    counts { conforming partial notConforming notApplicable applicable percent } } }""")
                .path("gapAssessment")
                .matchesJsonStrictly("""
                        {"state": "COMPLETED", "completedOn": "%s", "conductedBy": {"key": "p-007"},
                            "counts": {"conforming": 68, "partial": 0, "notConforming": 1, "notApplicable": 1,
                                "applicable": 69, "percent": 98.6}}""".formatted(town.today));
        assertThat(acts("ga-1")).containsExactly("PLANNED", "STARTED", "JUDGED", "JUDGED", "COMPLETED");
        await().untilAsserted(() -> assertThat(findings()).containsExactly("A.5.4 DRAFT ga-1"));
        await().untilAsserted(() -> as(lead(), "{ remediationPlan { nodes { key gapAssessment { key } } } }")
                .path("remediationPlan.nodes")
                .matchesJsonStrictly("[{\"key\": \"rp-A.5.4\", \"gapAssessment\": {\"key\": \"ga-1\"}}]"));
    }

    @Test
    @DisplayName("R-AUD-16 What does not conform becomes the draft of a finding once, however often and late the news come")
    void gapsBecomeFindings() {
        told(town.today, gaps("ga-1", town.today.minusDays(9), "6.1.4", "A.5.4"),
                gaps("ga-2", town.today, "A.5.4", "A.6.2.3"));
        assertThat(findings()).as("a dossier starts nothing").isEmpty();

        completed("ga-2");
        completed("ga-1");
        completed("ga-2");

        assertThat(findings()).containsExactlyInAnyOrder("6.1.4 DRAFT ga-1", "A.5.4 DRAFT ga-2", "A.6.2.3 DRAFT ga-2");
    }

    @Test
    @DisplayName("R-AUD-16 Only a finding whose source is a gap assessment names one")
    void onlyFindingsOfGapAssessmentsNameOne() {
        told(town.today, gaps("ga-1", town.today, "A.5.4"));
        var named = "statement: \"No file\", gapAssessment: {key: \"ga-1\"}, source: ";

        done(lead(), "draftFinding", named + "GAP_ASSESSMENT", "finding { gapAssessment { key } }")
                .path("draftFinding.finding.gapAssessment.key")
                .entity(String.class)
                .isEqualTo("ga-1");
        assertThat(refused(lead(), "draftFinding", named + "MONITORING")).isEqualTo("VALIDATION_FAILED");
        assertThat(refused(lead(), "draftFinding",
                "statement: \"No file\", gapAssessment: {key: \"ga-9\"}, source: GAP_ASSESSMENT"))
                .isEqualTo("NOT_FOUND");
    }

    private void completed(String key) {
        inTown(() -> {
            var id = Objects.requireNonNull(assessments.idsOf(List.of(key)).get(key));
            events.publishEvent(new GapAssessmentCompleted(id, COUNTS, town.today, actor.provenance()));
            return 1;
        });
        new Deliveries(jdbc).areSettledFor(town.organisation);
    }

    private List<String> findings() {
        return as(lead(), "{ findings { nodes { criterion state gapAssessment { key } } } }").path("findings.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .map(it -> String.join(" ", it.path("criterion").asString(), it.path("state").asString(),
                        it.path("gapAssessment").path("key").asString()))
                .toList();
    }

    private void planned(String key) {
        done(lead(), "planGapAssessment", "key: \"%s\", title: \"Second look\", conductedBy: {key: \"p-007\"}"
                .formatted(key), "gapAssessment { state framework }");
    }

    private static String judging(String item, String result) {
        return "items: [{item: \"%s\", result: %s}]".formatted(item, result);
    }

    private String judging(Function<String, String> result) {
        return frameworks.items(Framework.ISO_42001)
                .stream()
                .map(FrameworkItem::number)
                .map(it -> "{item: \"%s\", result: %s}".formatted(it, result.apply(it)))
                .collect(Collectors.joining(", ", "items: [", "]"));
    }

    @Test
    @DisplayName("R-AUD-11 Reading 29: what a dossier does not list is not detailed, and percentages come from its counts")
    void aDossierTellsTheGapsOnly() {
        var ga1 = gaps("ga-1", town.today.minusDays(30), "6.1.4", "A.5.4");
        var running = gaps("ga-2", null);
        told(town.today, ga1, running);

        var items = as(lead(), "{ gapAssessment(by: {key: \"ga-1\"}) { counts { percent } items { number result } } }");
        items.path("gapAssessment.counts.percent").entity(Double.class).isEqualTo(49.3);
        items.path("gapAssessment.items[*].result")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).hasSize(70)
                        .filteredOn("NOT_CONFORMING"::equals)
                        .hasSize(2))
                .satisfies(it -> assertThat(it).filteredOn("NOT_DETAILED"::equals).hasSize(68));
        assertThat(inTown(() -> recordingGaps.told(town.today))).containsExactly(ga1, running);
        assertThat(told(town.today, ga1).unchanged()).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsRefusedWithItsPlace() {
        var lost = new GapAssessmentFacts("ga-1", "Lost", town.today, "p-999", COUNTS, List.of("4.1", "99.9"),
                Framework.ISO_42001);

        assertThat(told(town.today, lost).refusals()).extracting(RowRefusal::path)
                .containsExactlyInAnyOrder("by", "not_conforming[1]");
    }

    @Test
    @DisplayName("R-AUD-14 Two assessments are compared as a whole, clause by clause and item by item")
    void twoAssessmentsAreCompared() {
        told(town.today, gaps("ga-1", town.today.minusDays(30), "A.10.3"));
        planned("ga-2");
        done(lead(), "startGapAssessment", changing("gapAssessment", "ga-2", 1, ""), "gapAssessment { state }");
        done(lead(), "judgeGapItems", changing("gapAssessment", "ga-2", 2,
                judging(it -> it.startsWith("A.10") ? "CONFORMING" : "PARTIAL")), "gapAssessment { version }");
        done(lead(), "completeGapAssessment", changing("gapAssessment", "ga-2", 3, ""), "gapAssessment { state }");

        var compared = as(lead(),
                """
                        { gapComparison(before: {key: "ga-1"}, after: {key: "ga-2"}) { change
                            byClause { clause percentBefore percentAfter change } items { number before after direction } } }""");
        compared.path("gapComparison.change").entity(Double.class).isEqualTo(-45.0);
        compared.path("gapComparison.items[?(@.number == 'A.10.3')]")
                .matchesJsonStrictly("""
                        [{"number": "A.10.3", "before": "NOT_CONFORMING", "after": "CONFORMING",
                            "direction": "IMPROVED"}]""");
        compared.path("gapComparison.items[?(@.number == '4.1')].direction").matchesJsonStrictly("[\"UNKNOWN\"]");
        compared.path("gapComparison.byClause[?(@.clause == 'A.10')]")
                .matchesJsonStrictly("""
                        [{"clause": "A.10", "percentBefore": null, "percentAfter": 100.0, "change": null}]""");
    }

    @Test
    @DisplayName("R-AUD-11 AUD-005 An assessment completed more than 365 days ago is stale, and so is none at all")
    void anAssessmentGrowsStale() {
        assertThat(found("AUD-005", town.today)).isEmpty();
        profile(Map.of());
        assertThat(found("AUD-005", town.today)).containsExactly("org " + town.today);
        told(town.today, gaps("ga-0", town.today.minusDays(900)), gaps("ga-1", town.today.minusDays(365)),
                gaps("ga-2", null));

        assertThat(found("AUD-005", town.today)).isEmpty();
        assertThat(found("AUD-005", town.today.plusDays(1))).containsExactly("org " + town.today.plusDays(1));
        assertThat(found("AUD-005", town.today.plusDays(30))).containsExactly("org " + town.today.plusDays(1));
    }

    @Test
    @DisplayName("R-AUD-11 AUD-005 asks about the standard: what was held against the law does not make up for it")
    void theLawDoesNotMakeUpForTheStandard() {
        profile(Map.of());
        told(town.today, against(Framework.EU_AI_ACT, "ga-eu", "EUAIA-26-2"));

        assertThat(found("AUD-005", town.today)).containsExactly("org " + town.today);
    }

    @Test
    @DisplayName("R-AUD-11 R-AUD-12 Practice is held against the law and NIST as well, each with its own items and gaps")
    void otherFrameworks() {
        var law = against(Framework.EU_AI_ACT, "ga-eu", "EUAIA-26-2");
        var nist = against(Framework.NIST_AI_RMF, "ga-nist", "GOVERN 1.1");
        told(town.today, law, nist, gaps("ga-iso", town.today.minusDays(9), "A.5.4"));

        as(lead(), "{ gapAssessment(by: {key: \"ga-eu\"}) { framework items { number title clause result } } }")
                .path("gapAssessment.framework")
                .entity(String.class)
                .isEqualTo("EU_AI_ACT")
                .path("gapAssessment.items[*].number")
                .entityList(String.class)
                .hasSize(50)
                .path("gapAssessment.items[?(@.number == 'EUAIA-26-8')]")
                .matchesJsonStrictly("""
                        [{"number": "EUAIA-26-8", "title":
                            "Public authority registers use; no use of an unregistered system", "clause": "26",
                            "result": "NOT_DETAILED"}]""");
        as(lead(), "{ gapAssessment(by: {key: \"ga-nist\"}) { items { number } } }")
                .path("gapAssessment.items[*].number")
                .entityList(String.class)
                .hasSize(72);
        assertThat(inTown(() -> recordingGaps.told(town.today))).contains(law, nist);
        done(lead(), "drawUpRemediationPlan", "reason: \"All three\"", "items { key }");
        as(lead(), "{ remediationPlan { nodes { key } } }").path("remediationPlan.nodes[*].key")
                .entityList(String.class)
                .containsExactly("rp-A.5.4", "rp-EUAIA-26-2", "rp-GOVERN-1.1");
    }

    private GapAssessmentFacts against(Framework framework, String key, String gap) {
        return new GapAssessmentFacts(key, "Assessment " + key, town.today, "p-007", COUNTS, List.of(gap), framework);
    }

    @Test
    void anItemOfAnotherFrameworkIsNoneOfThis() {
        assertThat(told(town.today, against(Framework.EU_AI_ACT, "ga-eu", "A.5.4")).refusals())
                .extracting(RowRefusal::path)
                .containsExactly("not_conforming[0]");
        done(lead(), "planGapAssessment", "key: \"ga-9\", title: \"Law\", framework: EU_AI_ACT",
                "gapAssessment { framework }");
        done(lead(), "startGapAssessment", changing("gapAssessment", "ga-9", 1, ""), "gapAssessment { state }");
        assertThat(refused(lead(), "judgeGapItems", changing("gapAssessment", "ga-9", 2, judging("A.5.4", "PARTIAL"))))
                .isEqualTo("VALIDATION_FAILED");
        done(lead(), "judgeGapItems", changing("gapAssessment", "ga-9", 2, judging("EUAIA-4", "PARTIAL")),
                "gapAssessment { version }");
    }

    @Test
    @DisplayName("R-AUD-14 What was held against different frameworks is not compared")
    void differentFrameworksAreNotCompared() {
        told(town.today, against(Framework.EU_AI_ACT, "ga-eu", "EUAIA-26-2"), gaps("ga-iso", town.today, "A.5.4"));

        as(lead(), "{ gapComparison(before: {key: \"ga-eu\"}, after: {key: \"ga-iso\"}) { change } }").errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("different frameworks")));
    }

    @Test
    void onlyWhoLeadsTheImprovementAssessesAndOnlyWhoGovernsReads() {
        planned("ga-1");
        var reader = somebody("p-039", Set.of(Permission.READ_GOVERNANCE));

        assertThat(refused(reader, "planGapAssessment", "title: \"Mine\"")).isEqualTo("NOT_PERMITTED");
        assertThat(refused(reader, "startGapAssessment", changing("gapAssessment", "ga-1", 1, "")))
                .isEqualTo("NOT_PERMITTED");
        assertThat(refused(lead(), "startGapAssessment", changing("gapAssessment", "ga-1", 7, "")))
                .isEqualTo("VERSION_CONFLICT");
        as(reader, "{ gapAssessment(by: {key: \"ga-1\"}) { key } }").path("gapAssessment.key").hasValue();
        as(somebody("p-039", Set.of()), "{ gapAssessment(by: {key: \"ga-1\"}) { key } }").path("gapAssessment")
                .valueIsNull();
        as(somebody("p-039", Set.of()), "{ gapAssessments { totalCount } }").errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
    }

    @Test
    void anotherTownDoesNotSeeIt() {
        planned("ga-1");
        var id = as(lead(), "{ gapAssessment(by: {key: \"ga-1\"}) { id } }").path("gapAssessment.id")
                .entity(String.class)
                .get();
        town = newTown();

        ask("{ gapAssessments { totalCount } node(id: \"%s\") { id } }".formatted(id))
                .path("gapAssessments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
    }

    @Test
    void whatWasJudgedIsNeverRewritten() {
        told(town.today, gaps("ga-1", town.today, "A.5.4"));

        assertThatThrownBy(
                () -> inTown(() -> jdbc.sql("update audit.gap_assessment_fact set conforming = 70").update()))
                .hasStackTraceContaining("permission denied");
    }
}
