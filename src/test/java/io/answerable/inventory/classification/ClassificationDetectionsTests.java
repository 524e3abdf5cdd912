package io.answerable.inventory.classification;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.RiskCategory.MINIMAL;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-006 and INV-007, with their beginnings. */
@AnswerableTest
class ClassificationDetectionsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired ClassificationDetections detections;

    @Test
    @DisplayName("INV-006 a review is overdue from the day after its last good day on")
    void anOverdueReviewIsFound() {
        assertThat(detect(LocalDate.parse("2026-10-31"), reviewed())).isEmpty();
        assertThat(detect(TODAY, reviewed())).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("INV-006");
            assertThat(it.subject().reference()).isEqualTo("ai-01");
            assertThat(it.since()).isEqualTo("2026-11-01");
        });
    }

    @Test
    @DisplayName("INV-006 not for what is retired, not for what nobody has classified")
    void noReviewIsMissedOfWhatNeedsNone() {
        assertThat(detect(TODAY, reviewed().retiredOn("2026-11-10"))).isEmpty();
        assertThat(detect(LocalDate.parse("2026-11-09"), reviewed().retiredOn("2026-11-10"))).hasSize(1);
        assertThat(detect(TODAY, system("ai-01").usedSince("2025-01-01")
                .of(io.answerable.inventory.RiskCategory.UNCLASSIFIED)
                .reviewedBy("2026-10-31"))).isEmpty();
    }

    @Test
    @DisplayName("R-INV-12 INV-007 whoever puts its own name on a system is found while it is not its provider")
    void aFlippedRoleIsFound() {
        assertThat(detect(TODAY.plusDays(3), used().underOwnName())).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("INV-007");
            assertThat(it.subject().reference()).isEqualTo("ai-01");
            assertThat(it.since()).as("no fact carries a date").isEqualTo(TODAY);
        });
        assertThat(detect(TODAY, used().underOwnName().operatedAs("PROVIDER", "DEPLOYER"))).isEmpty();
        assertThat(detect(TODAY, used())).isEmpty();
    }

    @Test
    @DisplayName("Reading 27 asked of a day before the dossier came, no flaw begins later than that day")
    void noFlawBeginsAfterTheDayAskedOf() {
        var earlier = TODAY.minusDays(30);

        assertThat(detect(earlier, used().underOwnName())).singleElement()
                .satisfies(it -> assertThat(it.since()).isEqualTo(earlier));
    }

    private static SystemRow used() {
        return system("ai-01").usedSince("2025-01-01");
    }

    private static SystemRow reviewed() {
        return used().classified(MINIMAL, "2025-10-31", "p-020").reviewedBy("2026-10-31");
    }

    private Collection<Detection> detect(LocalDate asOf, SystemRow row) {
        var organisation = Municipality.found(callers, organisations);
        return callers.asEverybody(organisation, () -> {
            Municipality.record(recording, TODAY, row);
            return detections.detect(new Concern(asOf, Set.of("INV-006", "INV-007"), Optional.empty()));
        });
    }
}
