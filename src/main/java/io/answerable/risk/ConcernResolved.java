package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** A concern was answered, whether or not something is done about it. */
public record ConcernResolved(ConcernId concern, @Nullable AiSystemId system, ConcernState state,
        Provenance provenance) implements GovernanceEvent {}
