package io.answerable.exchange;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.reference.DetectionRule;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Detector;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The municipality of Lindavik, imported as it is shipped, shows exactly the flaws that were planted in it. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The sample organisation")
class SampleOrganisationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired List<Detector> detectors;

    @Autowired DetectionRules rules;

    @Autowired UnitDirectory units;

    @Autowired GraphQlTester api;

    private OrganisationId lindavik;

    private DossierImportView done;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        done = dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    void everySectionThatIsUnderstoodIsImported() {
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
        var report = requireNonNull(done.report());
        assertThat(report.sections().stream().collect(toMap(SectionReport::name, SectionReport::created)))
                .isEqualTo(Map.ofEntries(entry("organisation", 1), entry("units", 16), entry("external_parties", 5),
                        entry("people", 60), entry("committees", 4), entry("strategic_objectives", 5),
                        entry("roadmap", 4), entry("milestones_recognised", 2), entry("engagements", 3),
                        entry("suppliers", 14), entry("systems", 25),
                        entry("role_assignments", 148), entry("delegations", 1), entry("raci_matrices", 21),
                        entry("review_triggers", 6), entry("usage_survey", 1), entry("authorisations", 38),
                        entry("horizon_items", 3), entry("assessments", 73), entry("certificates", 17),
                        entry("training_assignments", 83), entry("competency_profiles", 4),
                        entry("audits", 8), entry("findings", 12), entry("corrective_actions", 9),
                        entry("governance_kpi_values", 5),
                        entry("gap_assessments", 1), entry("management_reviews", 2),
                        entry("policies", 8), entry("risks", 20), entry("incidents", 3), entry("concerns", 3)));
        assertThat(report.sectionsNotImported()).isEmpty();
    }

    @Test
    void theSameDossierOnceMoreChangesNothing() {
        assertThat(dossiers.importedSample(lindavik, "lindavik").state()).isEqualTo(ImportState.UNCHANGED);
    }

    @Test
    @DisplayName("R-RPT-10 The feed has exactly the 92 planted flaws: 9 critical, 44 errors, 35 warnings, 4 for information")
    void exactlyThePlantedFlawsAreFound() throws IOException {
        var expected = expectations("expected_detections").stream()
                .map(it -> new Found(it.path("code").asString(), it.path("severity").asString(),
                        it.path("subject").asString()))
                .toList();

        var found = found();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.stream().collect(groupingBy(Found::severity, counting())))
                .isEqualTo(Map.of("CRITICAL", 9L, "ERROR", 44L, "WARNING", 35L, "INFO", 4L));
    }

    @Test
    void everyRuleOfTheCatalogueIsAtWork() {
        assertThat(detectors.stream().flatMap(it -> it.codes().stream()))
                .containsExactlyInAnyOrderElementsOf(rules.rules().stream().map(DetectionRule::code).toList())
                .hasSize(83);
    }

    @Test
    void noNegativeControlIsFound() throws IOException {
        var found = found();

        for (var control : expectations("negative_controls")) {
            var code = control.path("must_not_fire").asString();
            for (var subject : control.path("subject").asString().split(", ")) {
                assertThat(found).as("%s on %s: %s", code, subject, control.path("why").asString())
                        .noneMatch(it -> it.code().equals(code) && it.subject().contains(subject));
            }
        }
        assertThat(expectations("negative_controls")).hasSize(22);
        assertThat(found).as("the Finance Director has a deputy")
                .noneMatch(it -> it.code().equals("RACI-005") && it.subject().contains("ou-fin"));
        assertThat(found).as("Annex III point 2 is outside Article 27")
                .noneMatch(it -> it.code().equals("GATE-004") && it.subject().equals("ai-13/FRIA"));
    }

    @Test
    @DisplayName("Q4 Where are the gaps in our roles? 27: 15 RACI, 6 SOD, 6 OWN")
    void whereAreTheGapsInOurRoles() {
        var answer = ask("signals/roleGaps", Map.of("asOf", DAY.toString()));

        answer.path("signals.totalCount").entity(Integer.class).isEqualTo(27);
        var codes = answer.path("signals.nodes[*].code").entityList(String.class).get();
        assertThat(codes.stream().collect(groupingBy(it -> it.replaceFirst("-.*", ""), counting())))
                .isEqualTo(Map.of("RACI", 15L, "SOD", 6L, "OWN", 6L));
    }

    @Test
    @DisplayName("Q4 asked for one unit answers the gaps that belong to it")
    void gapsBelongToAUnit() {
        var finance = callers.asEverybody(lindavik, () -> units.idsOf(List.of("ou-fin")).get("ou-fin"));

        var answer = ask("signals/roleGaps", Map.of("asOf", DAY.toString(), "unit",
                new NodeId("Unit", requireNonNull(finance).value()).encoded()));

        answer.path("signals.nodes[*].subject.reference")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).contains("ai-07", "ai-09").doesNotContain("ai-22", "ai-21/p-020"));
    }

    @Test
    @DisplayName("Escalation follows 14, 30 and 60 days, critical 1, 3 and 7, from the first day")
    void escalationFollowsFromTheFirstDay() {
        var answer = ask("signals/roleGaps", Map.of("asOf", DAY.toString()));

        for (var signal : answer.path("signals.nodes").entityList(JsonNode.class).get()) {
            var since = LocalDate.parse(signal.path("since").asString());
            var limits = signal.path("severity").asString().equals("CRITICAL") ? List.of(1, 3, 7) : List.of(14, 30, 60);
            var level = limits.stream().filter(it -> !since.plusDays(it - 1).isAfter(DAY)).count();
            assertThat(signal.path("escalation").path("level").asInt(0)).as("%s", signal).isEqualTo((int) level);
        }
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        return callers.asEverybody(lindavik, () -> {
            var request = api.documentName(document);
            variables.forEach(request::variable);
            return request.execute();
        });
    }

    /** What a client sees of a signal. */
    private record Found(String code, String severity, String subject) {}

    private List<Found> found() {
        var answer = callers.asEverybody(lindavik, () -> api.document("""
                { signals(first: 100, asOf: "2026-11-21") { nodes { code severity subject { reference } } } }""")
                .execute());
        return answer.path("signals.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .map(it -> new Found(it.path("code").asString(), it.path("severity").asString(),
                        it.path("subject").path("reference").asString()))
                .toList();
    }

    private static List<JsonNode> expectations(String section) throws IOException {
        try (var text = SampleOrganisationTests.class.getResourceAsStream("/samples/lindavik-expectations.yaml")) {
            return new YAMLMapper().readTree(text).path(section).valueStream().toList();
        }
    }
}
