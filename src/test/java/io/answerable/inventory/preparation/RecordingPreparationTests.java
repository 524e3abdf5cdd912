package io.answerable.inventory.preparation;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what dossiers say about the preparation of systems, and which flaws follow. */
@AnswerableTest
class RecordingPreparationTests {

    private static final LocalDate LATER = TODAY.plusDays(30);

    private static final SystemRecords COMPLETE = new SystemRecords("so-1",
            new SystemRecords.Kpi("Days", "TIME_SAVED", "LOWER", new BigDecimal("5"), new BigDecimal("6.0"),
                    List.of("p-020", "p-021")),
            LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-01"),
            new SystemRecords.Validation("PASSED", LocalDate.parse("2026-02-01"), "p-021"), true, null, true,
            LocalDate.parse("2026-01-05"),
            List.of(new SystemRecords.Advice("IT", LocalDate.parse("2026-01-07"), "Use our network.")), null);

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired RecordingSuppliers suppliers;

    @Autowired AiSystemRegister register;

    @Autowired PreparationSteps steps;

    @Autowired List<Detector> detectors;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
        callers.asEverybody(organisation,
                () -> suppliers.record(List.of(new SupplierFacts("sup-01", "Maker", "NO")), TODAY, (section, rows) -> {
                }));
    }

    @Test
    void aRowIsChangedWhenOnlyItsPreparationIs() {
        assertThat(record(TODAY, SystemRecords.NONE).created()).isOne();
        assertThat(record(LATER, COMPLETE).changed()).isOne();
        assertThat(record(LATER, COMPLETE).unchanged()).isOne();

        assertThat(view(LATER).version()).isEqualTo(2);
        assertThat(kinds(LATER)).contains(PreparationStep.SUPPLIER_KNOWLEDGE, PreparationStep.MONITORING_PLAN,
                PreparationStep.ADVICE_IT);
    }

    @Test
    void whatHasADayHoldsFromThenOnAndWhatHasNoneFromTheDossierOn() {
        record(TODAY, SystemRecords.NONE);
        record(LATER, COMPLETE);

        assertThat(kinds(LocalDate.parse("2026-02-01"))).contains(PreparationStep.MONITORING_PLAN)
                .doesNotContain(PreparationStep.SUPPLIER_KNOWLEDGE);
        assertThat(kinds(LocalDate.parse("2026-01-31"))).doesNotContain(PreparationStep.MONITORING_PLAN);
    }

    @Test
    void aDossierTakesBackWhatDossiersHaveSaid() {
        record(TODAY, COMPLETE);
        record(LATER, SystemRecords.NONE);

        assertThat(kinds(LATER.minusDays(1))).contains(PreparationStep.CONTINGENCY_PLAN);
        assertThat(kinds(LATER)).containsExactly(PreparationStep.ADVICE_IT);
    }

    @Test
    void unknownPeopleAndResultsAreRefusedWithTheirPlace() {
        var refused = record(TODAY, new SystemRecords(null,
                new SystemRecords.Kpi("Days", "TIME_SAVED", null, null, null, List.of("p-020", "p-999")), null, null,
                new SystemRecords.Validation("PERHAPS", null, "ext-99"), null, null, null, null,
                List.of(new SystemRecords.Advice("COOK", null, null)), null));

        assertThat(refused.refusals()).extracting(RowRefusal::path)
                .containsExactly("kpi.agreed_by[1]", "validation.result", "validation.by", "advice[0].specialist");
    }

    @Test
    @DisplayName("R-INV-34 GATE-006, GATE-007, GATE-008, GATE-014, INV-009 are found since the first use")
    void unpreparedSystemsAreFound() {
        record(TODAY, SystemRecords.NONE);

        assertThat(detected(TODAY)).containsExactlyInAnyOrder(tuple("GATE-006", "ai-01", since()),
                tuple("GATE-007", "ai-01", since()), tuple("GATE-008", "ai-01", since()),
                tuple("GATE-014", "ai-01", since()), tuple("INV-009", "ai-01", since()));
        assertThat(detected(since().minusDays(1))).isEmpty();
    }

    @Test
    void preparedSystemsAreNotFoundAfterTheirPreparation() {
        record(TODAY, COMPLETE);

        assertThat(detected(TODAY)).extracting(it -> it.toList().getFirst()).containsExactly("INV-009");
        assertThat(detected(LocalDate.parse("2026-01-20"))).extracting(it -> it.toList().getFirst())
                .containsExactlyInAnyOrder("GATE-006", "GATE-007", "GATE-008", "INV-009");
    }

    private static LocalDate since() {
        return LocalDate.parse("2026-01-15");
    }

    private List<Tuple> detected(LocalDate asOf) {
        var codes = Set.of("GATE-006", "GATE-007", "GATE-008", "GATE-014", "INV-009");
        return callers.asEverybody(organisation, () -> detectors.stream()
                .filter(it -> it.codes().stream().anyMatch(codes::contains))
                .flatMap(it -> it.detect(new Concern(asOf, codes, Optional.empty())).stream())
                .map(it -> tuple(it.code(), it.subject().reference(), it.since()))
                .toList());
    }

    private Recorded record(LocalDate asOf, SystemRecords records) {
        var row = system("ai-01").usedSince("2026-01-15").suppliedBy("sup-01").telling(records);
        return callers.asEverybody(organisation, () -> Municipality.record(systems, asOf, row));
    }

    private AiSystemView view(LocalDate day) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01"));
            return requireNonNull(register.byId(List.of(id), day).get(id));
        });
    }

    private List<PreparationStep> kinds(LocalDate day) {
        var id = view(LATER).id();
        return callers.asEverybody(organisation, () -> steps.of(List.of(id), day)
                .getOrDefault(id, List.of())
                .stream()
                .map(StepView::kind)
                .toList());
    }
}
