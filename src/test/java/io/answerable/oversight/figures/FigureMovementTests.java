package io.answerable.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share is to grow, days and counts are to shrink. */
class FigureMovementTests {

    @ParameterizedTest
    @CsvSource({"80, 90, true, BETTER", "90, 80, true, WORSE", "80, 90, false, WORSE", "90, 80, false, BETTER",
            "80, 80, true, UNCHANGED", "80, 80, false, UNCHANGED"})
    @DisplayName("R-RPT-03 the trend is seen from the target")
    void theTrendIsSeenFromTheTarget(double before, double now, boolean moreIsBetter, FigureMovement trend) {
        assertThat(FigureMovement.between(before, now, moreIsBetter)).isEqualTo(trend);
    }
}
