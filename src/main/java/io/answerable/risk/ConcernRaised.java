package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Somebody has raised a concern. Of a confidential one, the provenance names the application and not the reporter. */
public record ConcernRaised(ConcernId concern, @Nullable AiSystemId system, Provenance provenance)
        implements
            GovernanceEvent {}
