package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * The last good day for acknowledging a policy has passed, and some have not done so (R-POL-07).
 *
 * @param due that day
 * @param people how many of those at work
 */
public record AcknowledgementOverdue(PolicyId policy, int edition, LocalDate due, int people, Provenance provenance)
        implements
            GovernanceEvent {}
