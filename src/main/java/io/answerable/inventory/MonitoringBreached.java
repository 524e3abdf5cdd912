package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.math.BigDecimal;

/**
 * A measurement of a system lies outside its limits (R-INV-33).
 *
 * @param kpi what was measured
 * @param threshold the limit that was passed
 */
public record MonitoringBreached(AiSystemId system, String kpi, BigDecimal value, BigDecimal threshold,
        Provenance provenance) implements GovernanceEvent {}
