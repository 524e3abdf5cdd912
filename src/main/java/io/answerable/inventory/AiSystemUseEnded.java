package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;

/** A unit no longer uses a system. */
public record AiSystemUseEnded(AiSystemId system, UnitId unit, Provenance provenance) implements GovernanceEvent {}
