package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** Somebody has promised to mend a finding by a day. */
public record CorrectiveActionAgreed(CorrectiveActionId action, FindingId finding, PersonId owner, LocalDate due,
        Provenance provenance) implements GovernanceEvent {}
