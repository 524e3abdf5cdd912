package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The project offers a system to the product, or the product decides upon the offer (R-INV-35). */
public sealed interface HandoverChanged extends GovernanceEvent {

    AiSystemId system();

    /** The project lead offers it to the product manager. */
    record HandoverOffered(AiSystemId system, PersonId from, PersonId to, Provenance provenance)
            implements
                HandoverChanged {}

    /** The product manager has taken it over and owns the information asset from now on. */
    record HandoverAccepted(AiSystemId system, @Nullable PersonId from, PersonId to, Provenance provenance)
            implements
                HandoverChanged {}

    /** The product manager does not take it yet, for the reason of the provenance. */
    record HandoverRefused(AiSystemId system, @Nullable PersonId from, PersonId to, Provenance provenance)
            implements
                HandoverChanged {}
}
