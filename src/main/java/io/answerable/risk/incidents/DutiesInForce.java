package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the obligations of the system which of them demand a report. */
@Component
class DutiesInForce implements ReportingDuties {

    private static final List<String> DEMANDING_A_REPORT = List.of("EUAIA-73", "EUAIA-26-5");

    private final ObligationDirectory obligations;

    DutiesInForce(ObligationDirectory obligations) {
        this.obligations = obligations;
    }

    @Override
    public Optional<String> dutyOn(AiSystemId system, LocalDate day) {
        return DEMANDING_A_REPORT.stream()
                .filter(it -> obligations.inForce(it, List.of(system), day).contains(system))
                .findFirst();
    }
}
