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
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The rules whose facts exist by now. */
    private static final Set<String> CODES = Set.of("RACI-001", "RACI-002", "RACI-003", "RACI-004", "RACI-005",
            "RACI-007", "RACI-008", "RACI-009", "RACI-010", "RACI-011", "RACI-012", "RACI-013", "RACI-014", "RACI-015",
            "RACI-016", "RACI-017", "OWN-001", "OWN-002", "OWN-003", "OWN-004", "OWN-005", "SOD-003", "GATE-001",
            "GATE-002",
            "SOD-005", "ORG-001",
            "ORG-002", "ORG-003", "ORG-004", "ORG-005", "INV-001", "INV-002", "INV-003", "INV-005", "INV-008",
            "INV-006", "INV-007", "GATE-003", "GATE-009", "GATE-013", "GATE-010", "GATE-012", "RSK-001", "RSK-002",
            "RSK-003", "RSK-004", "RSK-005", "RSK-006", "RSK-007", "SOD-006", "INV-009", "GATE-006", "GATE-007",
            "GATE-008", "GATE-014", "GATE-004", "GATE-005", "GATE-011", "RACI-006",
            "TRN-001", "TRN-002", "TRN-003", "TRN-004", "TRN-005", "TRN-006", "POL-001", "POL-002", "POL-003",
            "POL-004", "POL-005",
            "AUD-001", "AUD-002", "AUD-003", "AUD-004", "AUD-005", "CAP-001", "CAP-002",
            "CAP-003", "CAP-004", "CAP-005", "SOD-001",
            "SOD-002", "SOD-004");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired SignalDirectory signals;

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
    void exactlyThePlantedFlawsAreFound() throws IOException {
        var expected = expectations("expected_detections").stream()
                .filter(it -> CODES.contains(it.path("code").asString()))
                .map(it -> "%s %s %s".formatted(it.path("code").asString(), it.path("severity").asString(),
                        it.path("subject").asString()))
                .toList();

        var found = found().stream()
                .map(it -> "%s %s %s".formatted(it.code(), it.severity(), it.subject().reference()))
                .toList();

        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noNegativeControlIsFound() throws IOException {
        var found = found();

        for (var control : expectations("negative_controls")) {
            var code = control.path("must_not_fire").asString();
            for (var subject : control.path("subject").asString().split(", ")) {
                assertThat(found).as("%s on %s: %s", code, subject, control.path("why").asString())
                        .noneMatch(it -> it.code().equals(code) && it.subject().reference().contains(subject));
            }
        }
        assertThat(found).as("the Finance Director has a deputy")
                .noneMatch(it -> it.code().equals("RACI-005") && it.subject().reference().contains("ou-fin"));
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

    private List<SignalView> found() {
        return callers.asEverybody(lindavik, () -> signals.all(CODES, DAY));
    }

    private static List<JsonNode> expectations(String section) throws IOException {
        try (var text = SampleOrganisationTests.class.getResourceAsStream("/samples/lindavik-expectations.yaml")) {
            return new YAMLMapper().readTree(text).path(section).valueStream().toList();
        }
    }
}
