package io.answerable.inventory.overview;

import static io.answerable.inventory.LifecycleState.AUTHORISED;
import static io.answerable.inventory.LifecycleState.PROPOSED;
import static io.answerable.inventory.LifecycleState.REJECTED;
import static io.answerable.inventory.RiskCategory.PROHIBITED;
import static io.answerable.inventory.RiskCategory.UNCLASSIFIED;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-001 and INV-002, with their beginnings. */
@AnswerableTest
class InventoryDetectionsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired InventoryDetections detections;

    @Test
    void aSystemInUseWithoutClassificationIsFoundSinceItsFirstUse() {
        var found = detect(TODAY, system("ai-09").usedSince("2026-05-01").of(UNCLASSIFIED));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("INV-001");
            assertThat(it.since()).isEqualTo(LocalDate.parse("2026-05-01"));
            assertThat(it.subject().kind()).isEqualTo("system");
            assertThat(it.subject().reference()).isEqualTo("ai-09");
        });
    }

    @Test
    void anAuthorisedSystemWithoutClassificationIsFoundSinceTheDossierToldSo() {
        var found = detect(TODAY.plusDays(1), system("ai-09").in(AUTHORISED).of(UNCLASSIFIED));

        assertThat(found).extracting(Detection::code).containsExactly("INV-001");
        assertThat(found).extracting(Detection::since).containsExactly(TODAY);
    }

    @Test
    void nothingIsWrongSinceADayThatHasYetToCome() {
        var longAgo = LocalDate.parse("2020-01-01");

        assertThat(detect(longAgo, system("ai-09").in(AUTHORISED).of(UNCLASSIFIED))).extracting(Detection::since)
                .containsExactly(longAgo);
    }

    @Test
    void aProhibitedSystemThatIsNotStoppedIsFoundSinceItsClassification() {
        var found = detect(TODAY,
                system("ai-03").usedSince("2026-09-01").classified(PROHIBITED, "2026-11-10", "p-021"));

        assertThat(found).extracting(Detection::code).containsExactly("INV-002");
        assertThat(found).extracting(Detection::since).containsExactly(LocalDate.parse("2026-11-10"));
    }

    @Test
    void nothingIsWrongBeforeTheFactsBegin() {
        assertThat(detect(LocalDate.parse("2026-11-09"),
                system("ai-03").usedSince("2026-09-01").classified(PROHIBITED, "2026-11-10", "p-021"))).isEmpty();
        assertThat(detect(LocalDate.parse("2026-04-30"), system("ai-09").usedSince("2026-05-01").of(UNCLASSIFIED)))
                .isEmpty();
    }

    @Test
    void whatIsStoppedOrOnlyProposedIsNotFound() {
        assertThat(detect(TODAY,
                system("ai-01").usedSince("2025-01-01").suspendedOn("2026-11-12").of(PROHIBITED),
                system("ai-02").usedSince("2025-01-01").retiredOn("2026-11-12").of(PROHIBITED),
                system("ai-03").in(REJECTED).of(PROHIBITED),
                system("ai-04").in(PROPOSED).of(UNCLASSIFIED))).isEmpty();
    }

    @Test
    void aProhibitedSystemIsFoundUntilItIsStopped() {
        var stopped = system("ai-01").usedSince("2025-01-01")
                .suspendedOn("2026-11-12")
                .classified(PROHIBITED, "2026-11-10", "p-021");

        assertThat(detect(LocalDate.parse("2026-11-11"), stopped)).hasSize(1);
        assertThat(detect(LocalDate.parse("2026-11-12"), stopped)).isEmpty();
    }

    private Collection<Detection> detect(LocalDate asOf, SystemRow... rows) {
        var organisation = Municipality.found(callers, organisations);
        return callers.asEverybody(organisation, () -> {
            Municipality.record(recording, TODAY, rows);
            return detections.detect(new Concern(asOf, Set.of("INV-001", "INV-002"), Optional.empty()));
        });
    }
}
