package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells whether the law demands that a serious incident with a system is reported to an authority.
 */
interface ReportingDuties {

    /** Key of the obligation that applies on that day: {@code EUAIA-73} to a provider, {@code EUAIA-26-5} to a deployer. */
    Optional<String> dutyOn(AiSystemId system, LocalDate day);
}
