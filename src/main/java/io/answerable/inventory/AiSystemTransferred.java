package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;

/** Another unit owns the system from now on. */
public record AiSystemTransferred(AiSystemId system, UnitId from, UnitId to, Provenance provenance)
        implements
            GovernanceEvent {}
