package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A specialist advised on a system (R-INV-23).
 *
 * @param specialist the field, for example {@code LEGAL}
 */
public record AdviceGiven(AiSystemId system, String specialist, @Nullable PersonId by, Provenance provenance)
        implements
            GovernanceEvent {}
