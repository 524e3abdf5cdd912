package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A policy binds nobody any more.
 *
 * @param on the first day without it
 */
public record PolicyRetired(PolicyId policy, int edition, LocalDate on, Provenance provenance)
        implements
            GovernanceEvent {}
