package io.answerable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatBindsForAWhileAfterItsEnd() {
        var bound = Days.between(DAY, DAY.plusDays(1)).prolonged(365);

        assertThat(bound.contain(DAY.plusDays(365))).isTrue();
        assertThat(bound.contain(DAY.plusDays(366))).isFalse();
        assertThat(bound.contain(DAY.minusDays(1))).isFalse();
        assertThat(Days.from(DAY).prolonged(9)).isEqualTo(Days.from(DAY));
        assertThat(Days.never().prolonged(9).isEmpty()).isTrue();
    }
}
