package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Nobody bears any more what remains of a risk; it has to be treated or accepted anew. */
public record RiskAcceptanceWithdrawn(RiskId risk, @Nullable AiSystemId system, Provenance provenance)
        implements
            GovernanceEvent {}
