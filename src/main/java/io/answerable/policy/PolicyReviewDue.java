package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A policy in force is to be reviewed (R-POL-08).
 *
 * @param due the last good day
 */
public record PolicyReviewDue(PolicyId policy, LocalDate due, Provenance provenance) implements GovernanceEvent {}
