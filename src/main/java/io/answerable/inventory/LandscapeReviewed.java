package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The AI lead or the project lead looked for solutions that exist already (R-INV-22). */
public record LandscapeReviewed(AiSystemId system, @Nullable PersonId by, Provenance provenance)
        implements
            GovernanceEvent {}
