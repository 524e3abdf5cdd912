package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A deputy no longer acts after that day.
 *
 * @param to last good day
 */
public record DelegationEnded(DelegationId delegation, String role, Scope scope, PersonId deputy, LocalDate to,
        Provenance provenance) implements GovernanceEvent {}
