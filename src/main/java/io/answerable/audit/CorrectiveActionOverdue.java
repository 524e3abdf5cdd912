package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** The last good day of a corrective action has passed, and it is not carried out. Told once, on the day after. */
public record CorrectiveActionOverdue(CorrectiveActionId action, FindingId finding, PersonId owner, LocalDate due,
        Provenance provenance) implements GovernanceEvent {}
