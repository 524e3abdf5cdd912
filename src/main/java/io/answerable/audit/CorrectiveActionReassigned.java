package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** A corrective action belongs to somebody else. */
public record CorrectiveActionReassigned(CorrectiveActionId action, PersonId from, PersonId to, LocalDate due,
        Provenance provenance) implements GovernanceEvent {}
