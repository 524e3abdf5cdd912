package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A held role is not to be acted in for the time being; it stays with its holder.
 *
 * @param from first day on which nobody acts
 */
public record RoleAssignmentSuspended(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        LocalDate from,
        Provenance provenance) implements GovernanceEvent {}
