package io.answerable.exchange.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRecords.Handover;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.Leave;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFactsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"lindavik", "harbour"})
    void theSamplesAreUnderstoodWithoutARefusal(String sample) throws IOException {
        assertThat(sample(sample).refusals()).isEmpty();
    }

    @Test
    void theSampleOrganisationIsReadInFull() throws IOException {
        var facts = sample("lindavik");

        assertThat(facts.organisation().profile()).extracting(it -> it.settings().get("dpia_conductor"))
                .isEqualTo("DPO");
        assertThat(facts.organisation().units()).hasSize(16);
        assertThat(facts.organisation().parties()).hasSize(5);
        assertThat(facts.organisation().people()).hasSize(60)
                .contains(new OrganisationFacts.Person("p-048", "Fatima Zahrani", null, "ou-soc", "Benefits Manager",
                        "p-047", PersonStatus.ON_LEAVE, null, null,
                        new Leave(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 1))));
        assertThat(facts.organisation().committees()).hasSize(4);
        assertThat(facts.systems()).hasSize(25);
        assertThat(facts.responsibilities().assignments()).hasSize(148);
        assertThat(facts.responsibilities().matrices()).hasSize(21);
        assertThat(facts.responsibilities().delegations()).hasSize(1);
        assertThat(facts.responsibilities().reviewTriggers()).hasSize(6);
    }

    @Test
    void aSystemIsReadWithItsClassification() throws IOException {
        var system = sample("lindavik").systems().get(21);

        assertThat(system.key()).isEqualTo("ai-22");
        assertThat(system.state()).isEqualTo(LifecycleState.IN_USE);
        assertThat(system.category()).isEqualTo(RiskCategory.HIGH_RISK_ANNEX_III);
        assertThat(system.annexIii()).containsExactly("5(a)");
        assertThat(system.classifiedBy()).isEqualTo("p-021");
        assertThat(system.previousCategory()).isEqualTo(RiskCategory.MINIMAL);
        assertThat(system.substantialModification()).isTrue();
        assertThat(system.ownBrand()).isNull();
    }

    @Test
    void everyFieldOfTheSampleIsUnderstood() throws IOException {
        assertThat(sample("lindavik").fieldsNotImported()).isEmpty();
    }

    @Test
    void aSystemIsReadWithWhatIsRecordedBesideTheRegister() throws IOException {
        var records = sample("lindavik").systems().get(11).records();

        assertThat(records.handover()).isEqualTo(new Handover("ACCEPTED", LocalDate.parse("2023-01-20")));
        var closure = Objects.requireNonNull(records.closure());
        assertThat(closure.overseer()).isEqualTo("p-039");
        assertThat(closure.items()).hasSize(6).containsEntry("DATA_DISPOSED_OR_ARCHIVED", false);
    }

    @Test
    void fieldsThatNobodyUnderstandsAreListedWithTheNumberOfTheirRows() {
        var facts = facts(
                "units: [{id: ou-1, name: One, function: IT, motto: x}, {id: ou-2, name: Two, function: HR, motto: y}]");

        assertThat(facts.fieldsNotImported()).containsExactly(new FieldNotImported("units.motto", 2));
    }

    @Test
    void everyWrongValueIsNamedByItsPlace() {
        var facts = facts("""
                people:
                  - {id: p-1, name: Ada, status: ACTIVE}
                  - {id: p-2, name: [x], status: GONE, leave: {from: 2026-13-01, to: 2026-12-01}, left: 12}
                  - {name: Nobody, status: ACTIVE}
                  - just text
                  - {id: p-1, name: Twice, status: ACTIVE}
                  - {id: 7, name: "", status: ACTIVE}
                systems: {}
                raci_matrices:
                  - {id: m-1, title: T, scope: org, status: ACTIVE, activities: [{id: a, title: t, cells: []}, 3]}
                """);

        assertThat(facts.refusals()).extracting(DossierRefusal::path)
                .containsExactlyInAnyOrder("people[1].name", "people[1].status", "people[1].leave.from",
                        "people[1].left", "people[2].id", "people[3]", "people[4].id", "people[5].id",
                        "people[5].name", "systems", "raci_matrices[0].activities[0].cells",
                        "raci_matrices[0].activities[1]");
        assertThat(facts.refusals()).filteredOn(it -> it.path().equals("people[1].leave.from"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.row()).isEqualTo("p-2");
                    assertThat(it.code()).isEqualTo("VALIDATION_FAILED");
                    assertThat(it.suggestedFix()).contains("2026-11-21");
                });
        assertThat(facts.organisation().people()).hasSize(2);
    }

    @Test
    void aRefusalOfAContextIsPlacedWhereItsRowStandsInTheDossier() {
        var facts = facts("""
                units:
                  - {name: without id, function: IT}
                  - {id: ou-2, name: Two, function: IT, parent: ou-9}
                """);
        var refused = new RowRefusal(0, "parent", "NOT_FOUND", "There is no such unit.", null);

        var placed = facts.refusals("units", new Recorded(0, 0, 0, List.of(refused), List.of()));

        assertThat(placed).containsExactly(
                new DossierRefusal("units[1].parent", "ou-2", "NOT_FOUND", "There is no such unit.", null));
    }

    @Test
    void aLeaveThatEndsBeforeItBeginsIsRefused() {
        var facts = facts("""
                people: [{id: p-1, name: A, status: ON_LEAVE, leave: {from: 2026-11-01, to: 2026-10-01}}]
                """);

        assertThat(facts.refusals()).extracting(DossierRefusal::path).containsExactly("people[0].leave.to");
    }

    @Test
    void emptySectionsAndFieldsAreNoFlaw() {
        var facts = facts("people:\nunits: [{id: ou-1, name: One, function: IT, parent: , head: null}]");

        assertThat(facts.refusals()).isEmpty();
        assertThat(facts.organisation().units()).singleElement().extracting(it -> it.parent()).isNull();
    }

    private static DossierFacts facts(String yaml) {
        return new DossierFacts(new DossierReader().read(yaml.getBytes(UTF_8), DossierFormat.YAML), DAY);
    }

    private static DossierFacts sample(String name) throws IOException {
        try (var text = DossierFactsTests.class.getResourceAsStream("/samples/" + name + ".yaml")) {
            return new DossierFacts(new DossierReader().read(text.readAllBytes(), DossierFormat.YAML), DAY);
        }
    }
}
