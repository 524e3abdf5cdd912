package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a problem climbs (R-ORG-23, R-RPT-11). */
class EscalationStepsTests {

    @Test
    @DisplayName("R-RPT-11: overdue since 16 October it reaches level 2 on 14 November")
    void followsTheExampleOfTheRequirement() {
        var since = LocalDate.of(2026, 10, 16);

        assertThat(EscalationSteps.reached(Severity.ERROR, since, LocalDate.of(2026, 11, 21)))
                .contains(new EscalationSteps.Step(2, LocalDate.of(2026, 11, 14)));
        assertThat(EscalationSteps.reached(Severity.ERROR, since, LocalDate.of(2026, 11, 13)))
                .contains(new EscalationSteps.Step(1, LocalDate.of(2026, 10, 29)));
    }

    @ParameterizedTest
    @CsvSource({"WARNING,12,0", "WARNING,13,1", "INFO,28,1", "ERROR,29,2", "ERROR,58,2", "ERROR,59,3", "ERROR,900,3",
            "CRITICAL,0,1", "CRITICAL,1,1", "CRITICAL,2,2", "CRITICAL,5,2", "CRITICAL,6,3"})
    void climbsWithTheDays(Severity severity, int daysLater, int level) {
        var since = LocalDate.of(2026, 1, 1);

        assertThat(EscalationSteps.reached(severity, since, since.plusDays(daysLater))
                .map(EscalationSteps.Step::level)
                .orElse(0)).isEqualTo(level);
    }
}
