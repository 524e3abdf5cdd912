package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** Somebody has confirmed that they have read and understood an edition of a policy (R-POL-07). */
public record AcknowledgementGiven(PolicyId policy, int edition, PersonId person, LocalDate on, Provenance provenance)
        implements
            GovernanceEvent {}
