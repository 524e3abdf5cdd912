package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A suspended role is acted in again.
 *
 * @param from first day on which the holder acts again
 */
public record RoleAssignmentResumed(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        LocalDate from,
        Provenance provenance) implements GovernanceEvent {}
