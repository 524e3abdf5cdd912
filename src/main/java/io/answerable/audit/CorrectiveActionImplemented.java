package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** A corrective action was carried out; somebody independent is to verify its effect. */
public record CorrectiveActionImplemented(CorrectiveActionId action, PersonId owner, LocalDate implementedOn,
        Provenance provenance) implements GovernanceEvent {}
