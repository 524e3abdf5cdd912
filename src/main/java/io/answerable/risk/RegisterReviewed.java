package io.answerable.risk;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
/** Top management has reviewed the register of risks. */
public record RegisterReviewed(LocalDate on, Provenance provenance) implements GovernanceEvent {}
