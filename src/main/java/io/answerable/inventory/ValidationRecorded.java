package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/**
 * It was recorded whether a system does what it should (R-INV-31).
 *
 * @param passed whether it does
 */
public record ValidationRecorded(AiSystemId system, boolean passed, Provenance provenance) implements GovernanceEvent {}
