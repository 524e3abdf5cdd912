package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;

/** Somebody entered a system into the register that is not yet decided upon. */
public record AiSystemProposed(AiSystemId system, UnitId unit, String purpose, Provenance provenance)
        implements
            GovernanceEvent {}
