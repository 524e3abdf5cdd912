package io.answerable.risk.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which duty to report is in force depends on the day and on what the organisation is for the system. */
class DutiesInForceTests {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 2);

    private final AiSystemId system = AiSystemId.of(UUID.randomUUID());

    @Test
    void aDutyBeginsOnItsDay() {
        var duties = duties("EUAIA-26-5");
        assertThat(duties.dutyOn(system, DAY.minusDays(1))).isEmpty();
        assertThat(duties.dutyOn(system, DAY)).contains("EUAIA-26-5");
    }

    @Test
    void theDutyOfAProviderGoesBeforeThatOfADeployer() {
        assertThat(duties("EUAIA-73", "EUAIA-26-5").dutyOn(system, DAY)).contains("EUAIA-73");
    }

    @Test
    void otherDutiesDemandNoReport() {
        assertThat(duties("EUAIA-26-2").dutyOn(system, DAY)).isEmpty();
    }

    private static ReportingDuties duties(String... inForce) {
        return new DutiesInForce(new ObligationDirectory() {

            @Override
            public Map<AiSystemId, List<ObligationView>> of(Collection<AiSystemId> systems, LocalDate asOf) {
                return Map.of();
            }

            @Override
            public Set<AiSystemId> inForce(String obligation, Collection<AiSystemId> systems, LocalDate asOf) {
                return Set.of(inForce).contains(obligation) && !asOf.isBefore(DAY) ? Set.copyOf(systems) : Set.of();
            }
        });
    }
}
