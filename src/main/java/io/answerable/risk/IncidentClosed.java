package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** An incident is over, and something is to be learnt from it. */
public record IncidentClosed(IncidentId incident, @Nullable AiSystemId system, String lesson, Provenance provenance)
        implements
            GovernanceEvent {}
