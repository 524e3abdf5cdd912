package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;

/** A unit began to use a system. */
public record AiSystemUseAdded(AiSystemId system, UnitId unit, Provenance provenance) implements GovernanceEvent {}
