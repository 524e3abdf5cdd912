package io.answerable.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fact ends and another begins; nothing is overwritten. */
class TimelineTests {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");

    private final Timeline<String> timeline = new Timeline<>(UUID.randomUUID(), List.of());

    @Test
    void aChangeLeavesTheDaysBeforeItAlone() {
        timeline.change(LocalDate.MIN, "a");
        timeline.change(MAY, "b");

        assertThat(timeline.factOn(MAY.minusDays(1))).contains("a");
        assertThat(timeline.factOn(MAY)).contains("b");
        assertThat(timeline.factOn(JULY)).contains("b");
    }

    @Test
    void whatIsPlannedForLaterStays() {
        timeline.change(LocalDate.MIN, "a");
        timeline.change(JULY, "c");
        timeline.change(MAY, "b");

        assertThat(timeline.factOn(MAY)).contains("b");
        assertThat(timeline.factOn(JULY)).contains("c");
    }

    @Test
    void anotherChangeOfTheSameDayLeavesNothingOfTheFirst() {
        timeline.change(MAY, "a");
        timeline.change(MAY, "b");

        assertThat(timeline.facts()).extracting(Dated::fact).containsExactly("b");
    }

    @Test
    void aFactThatIsCorrectedHoldsForTheOtherDaysOnly() {
        timeline.change(MAY, "a");

        timeline.correct(timeline.on(MAY).orElseThrow(), JULY, LocalDate.MAX);

        assertThat(timeline.factOn(MAY)).isEmpty();
        assertThat(timeline.factOn(JULY)).contains("a");
    }

    @Test
    void onlyFactsThatWereStoredAreEnded() {
        var stored = new Dated<>(UUID.randomUUID(), "a", LocalDate.MIN, LocalDate.MAX);
        var known = new Timeline<>(UUID.randomUUID(), List.of(stored));

        known.change(MAY, "b");
        known.change(MAY, "c");

        assertThat(known.ended()).isEqualTo(Map.of(stored.id(), MAY));
        assertThat(known.begun()).extracting(Dated::fact).containsExactly("b", "c");
    }

    @Test
    void whatIsAboutSomethingElseIsLeftAlone() {
        timeline.change(LocalDate.MIN, "a1");
        timeline.begin(MAY, LocalDate.MAX, "b1");

        timeline.change(JULY, "b2", it -> it.startsWith("b"));

        assertThat(timeline.on(JULY, it -> it.startsWith("a")).orElseThrow().fact()).isEqualTo("a1");
        assertThat(timeline.on(JULY, it -> it.startsWith("b")).orElseThrow().fact()).isEqualTo("b2");
        assertThat(timeline.on(MAY, it -> it.startsWith("b")).orElseThrow().fact()).isEqualTo("b1");
    }

    @Test
    void whatIsLaidOverKnownDaysEndsWhatHeldThere() {
        timeline.change(LocalDate.MIN, "a");
        timeline.change(JULY, "b");

        timeline.lay(MAY, LocalDate.MAX, "c");

        assertThat(timeline.factOn(MAY.minusDays(1))).contains("a");
        assertThat(timeline.factOn(JULY)).contains("c");
        assertThat(timeline.daysOf("b"::equals).isEmpty()).isTrue();
    }

    @Test
    void whatHeldBeyondTheDaysLaidOverHoldsThereStill() {
        timeline.change(LocalDate.MIN, "a");

        timeline.lay(MAY, JULY, "c");

        assertThat(timeline.factOn(JULY.minusDays(1))).contains("c");
        assertThat(timeline.factOn(JULY)).contains("a");
    }
}
