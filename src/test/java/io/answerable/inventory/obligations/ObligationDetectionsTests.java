package io.answerable.inventory.obligations;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.RiskCategory.TRANSPARENCY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** GATE-010 and GATE-012 by rule reading 13, with their beginnings. */
@AnswerableTest
class ObligationDetectionsTests {

    private static final LocalDate EFFECTIVE = LocalDate.parse("2027-12-02");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired ObligationDetections detections;

    @Autowired ChoosingReadings choosing;

    @Test
    @DisplayName("GATE-010 an unregistered system of an authority is found from the day of the functional reading on")
    void anUnregisteredSystemIsFound() {
        assertThat(detect("GATE-010", EFFECTIVE.minusDays(1), highRisk("5(a)"))).isEmpty();
        assertThat(detect("GATE-010", EFFECTIVE.plusDays(9), highRisk("5(a)"))).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("GATE-010");
            assertThat(it.subject().reference()).isEqualTo("ai-01");
            assertThat(it.since()).isEqualTo(EFFECTIVE);
        });
    }

    @Test
    @DisplayName("Reading 13 GATE-010 looks at the functional reading, whatever the organisation has chosen")
    void anotherReadingMakesNoEarlierFlaw() {
        var organisation = Municipality.foundAuthority(callers, organisations);
        callers.asEverybody(organisation, () -> {
            Municipality.record(recording, TODAY, highRisk("5(a)"));
            return choosing.choose("EUAIA-26-8", "FORMAL_49_3", 0, "We are careful");
        });

        assertThat(detect("GATE-010", TODAY.plusDays(1), organisation)).isEmpty();
        assertThat(detect("GATE-010", EFFECTIVE, organisation)).hasSize(1);
    }

    @Test
    @DisplayName("GATE-010 not for point 2 alone, not for what is registered, not for what is not in use")
    void whatNeedNotBeRegisteredIsNotFound() {
        var day = EFFECTIVE.plusDays(9);

        assertThat(detect("GATE-010", day, highRisk("2"))).isEmpty();
        assertThat(detect("GATE-010", day, highRisk("5(a)").registeredOn("2026-10-01"))).isEmpty();
        assertThat(detect("GATE-010", day, highRisk("5(a)").suspendedOn("2026-10-01"))).isEmpty();
        assertThat(detect("GATE-010", day, highRisk("2", "5(a)"))).as("point 2 among others").hasSize(1);
    }

    @Test
    @DisplayName("GATE-012 a case that the organisation owes and that nothing shows to be met, since it holds")
    void anOwedCaseWithoutEvidenceIsFound() {
        var row = system("ai-01").usedSince("2025-01-01").of(TRANSPARENCY).transparent("50(1)", "50(4)a");

        assertThat(detect("GATE-012", TODAY, row)).as("50(1) is the duty of providers")
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subject().reference()).isEqualTo("ai-01/50(4)a");
                    assertThat(it.since()).isEqualTo("2026-08-02");
                });
        assertThat(detect("GATE-012", LocalDate.parse("2026-08-01"), row)).isEmpty();
        assertThat(detect("GATE-012", TODAY, system("ai-01").usedSince("2025-01-01"))).as("shown").isEmpty();
        assertThat(detect("GATE-012", TODAY, row.in(LifecycleState.TESTING))).as("not in use").isEmpty();
    }

    @Test
    @DisplayName("GATE-012 marking is owed at once by what was placed on the market after 2026-08-02")
    void aNewSystemHasNoTransition() {
        var row = system("ai-01").usedSince("2025-01-01").of(TRANSPARENCY).operatedAs("PROVIDER").transparent("50(2)");

        assertThat(detect("GATE-012", TODAY, row.placed("2026-08-01"))).as("in transition").isEmpty();
        assertThat(detect("GATE-012", LocalDate.parse("2026-12-02"), row)).hasSize(1);
        assertThat(detect("GATE-012", TODAY, row.placed("2026-08-02"))).hasSize(1);
    }

    private static SystemRow highRisk(String... points) {
        return system("ai-01").usedSince("2026-01-01").of(HIGH_RISK_ANNEX_III).points(points);
    }

    private Collection<Detection> detect(String code, LocalDate asOf, SystemRow row) {
        var organisation = Municipality.foundAuthority(callers, organisations);
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, row));
        return detect(code, asOf, organisation);
    }

    private Collection<Detection> detect(String code, LocalDate asOf, OrganisationId organisation) {
        return callers.asEverybody(organisation,
                () -> detections.detect(new Concern(asOf, Set.of(code), Optional.empty()))
                        .stream()
                        .filter(it -> it.code().equals(code))
                        .toList());
    }
}
