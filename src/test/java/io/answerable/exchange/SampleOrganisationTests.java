package io.answerable.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The municipality of Lindavik, imported as it is shipped, shows exactly the flaws that were planted in it. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The sample organisation")
class SampleOrganisationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** The rules whose facts exist by now; RACI-006 needs certificates. */
    private static final Set<String> CODES = Set.of("RACI-001", "RACI-002", "RACI-003", "RACI-004", "RACI-005",
            "RACI-007", "RACI-008", "RACI-009", "RACI-010", "RACI-011", "RACI-012", "RACI-013", "RACI-014", "RACI-015",
            "RACI-016", "RACI-017", "OWN-001", "OWN-002", "OWN-003", "OWN-004", "OWN-005", "SOD-005", "ORG-001",
            "ORG-002", "ORG-003", "ORG-004", "ORG-005", "INV-001", "INV-002");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired SignalDirectory signals;

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
                .isEqualTo(Map.of("organisation", 1, "units", 16, "external_parties", 5, "people", 60, "committees", 4,
                        "systems", 25, "role_assignments", 148, "delegations", 1, "raci_matrices", 21,
                        "review_triggers", 6));
        assertThat(report.sectionsNotImported()).extracting(it -> it.name())
                .contains("suppliers", "risks", "audits", "policies", "training_assignments")
                .hasSize(22);
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

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).hasSize(27);
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

    private List<SignalView> found() {
        return callers.asEverybody(lindavik, () -> signals.all(CODES, DAY));
    }

    private static List<JsonNode> expectations(String section) throws IOException {
        try (var text = SampleOrganisationTests.class.getResourceAsStream("/samples/lindavik-expectations.yaml")) {
            return new YAMLMapper().readTree(text).path(section).valueStream().toList();
        }
    }
}
