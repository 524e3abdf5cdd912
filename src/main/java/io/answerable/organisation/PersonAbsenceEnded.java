package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * Somebody comes back earlier than planned.
 *
 * @param to last day of the leave
 */
public record PersonAbsenceEnded(PersonId person, LocalDate from, LocalDate to,
        Provenance provenance) implements GovernanceEvent {}
