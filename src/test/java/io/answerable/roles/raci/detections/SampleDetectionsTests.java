package io.answerable.roles.raci.detections;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.roles.raci.CataloguesOnFile;
import io.answerable.roles.raci.accountability.DossierPicture;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules on the sample organisation, which has each flaw planted once and its lookalikes beside it. */
class SampleDetectionsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Map<String, Object> SAMPLE = CataloguesOnFile.read("samples/lindavik.yaml");

    private static final Map<String, Object> EXPECTED = CataloguesOnFile.read("samples/lindavik-expectations.yaml");

    private final Rules rules = AllRules.rules();

    @Test
    @DisplayName("R-ROL-23 to 36, 43: exactly the planted flaws are found, and none of the negative controls")
    void exactlyThePlantedFlawsAreFound() {
        assertThat(found(TODAY)).containsExactlyInAnyOrderElementsOf(planted());
    }

    @Test
    @DisplayName("R-ROL-29 Rule reading 27: each flaw begins with the first day on which it was true without a break")
    void eachFlawBeginsWithItsFirstDay() {
        assertThat(since(TODAY)).containsAllEntriesOf(Map.ofEntries(
                Map.entry("RACI-004 m-ai-22/role.product-manager", "2026-10-01"),
                Map.entry("RACI-005 m-ai-22/role.business-owner", "2026-09-01"),
                Map.entry("RACI-009 m-ai-10", "2026-05-16"),
                Map.entry("RACI-015 role.business-owner:p-037@ai-05", "2026-06-02"),
                Map.entry("RACI-016 m-ai-17", "2026-10-21"),
                Map.entry("RACI-017 ai-09", "2026-05-01"),
                Map.entry("RACI-001 m-ai-01#act.risk-ownership", "2026-11-21"),
                Map.entry("RACI-010 act.staff-training@org", "2025-03-01"),
                Map.entry("RACI-008 m-ai-05/role.product-manager", "2025-07-01"),
                Map.entry("OWN-001 ai-09", "2026-05-01"),
                Map.entry("OWN-002 ai-07", "2025-01-10"),
                Map.entry("OWN-003 ai-21", "2026-10-01"),
                Map.entry("OWN-004 ai-22", "2026-10-01"),
                Map.entry("OWN-005 CF-INCIDENT", "2026-11-21"),
                Map.entry("SOD-005 ai-21/p-020", "2026-10-01")));
    }

    @Test
    void aSignalBelongsToTheUnitThatOwnsItsSubject() {
        var units = detect(TODAY).stream()
                .filter(it -> it.unit() != null)
                .collect(Collectors.toMap(it -> it.code() + " " + it.subject().reference(), Detection::unit));
        assertThat(units)
                .containsEntry("OWN-004 ai-22", DossierPicture.id("ou-soc"))
                .containsEntry("RACI-009 m-ai-10", DossierPicture.id("ou-cit"))
                .containsEntry("RACI-015 role.business-owner:p-037@ai-05", DossierPicture.id("ou-com"));
    }

    @Test
    void aReasonNamesPeopleAndDays() {
        assertThat(detect(TODAY)).filteredOn(it -> it.code().equals("RACI-005"))
                .singleElement()
                .extracting(Detection::reason)
                .asString()
                .contains("Fatima Zahrani (p-048)", "2026-09-01", "2027-03-01");
        assertThat(detect(TODAY)).filteredOn(it -> it.code().equals("RACI-004"))
                .singleElement()
                .extracting(Detection::reason)
                .asString()
                .contains("Nils Bakkenes (p-060)", "2026-09-30");
    }

    @Test
    void beforeTheSystemCameIntoUseNothingWasWrongWithIt() {
        assertThat(found(LocalDate.parse("2025-12-15")))
                .noneMatch(it -> it.endsWith("ai-09") || it.contains("m-ai-22/role.p"));
    }

    private Collection<Detection> detect(LocalDate asOf) {
        return rules.detect(DossierPicture.of(SAMPLE, asOf), rules.codes());
    }

    private List<String> found(LocalDate asOf) {
        return detect(asOf).stream().map(it -> it.code() + " " + it.subject().reference()).toList();
    }

    private Map<String, String> since(LocalDate asOf) {
        return detect(asOf).stream()
                .collect(Collectors.toMap(
                        it -> it.code() + " " + it.subject().reference(), it -> it.since().toString()));
    }

    @SuppressWarnings("unchecked")
    private List<String> planted() {
        return ((List<Map<String, Object>>) Objects.requireNonNull(EXPECTED.get("expected_detections")))
                .stream()
                .filter(it -> rules.codes().contains(String.valueOf(it.get("code"))))
                .map(it -> it.get("code") + " " + it.get("subject"))
                .toList();
    }
}
