package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * Somebody leaves the organisation for good.
 *
 * @param lastDay last day of the employment; may lie ahead
 */
public record PersonLeft(PersonId person, LocalDate lastDay, Provenance provenance) implements GovernanceEvent {}
