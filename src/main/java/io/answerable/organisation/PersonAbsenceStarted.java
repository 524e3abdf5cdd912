package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** Somebody is or will be on leave; it takes no role from them (O-4). Both days belong to the leave. */
public record PersonAbsenceStarted(PersonId person, LocalDate from, LocalDate to,
        Provenance provenance) implements GovernanceEvent {}
