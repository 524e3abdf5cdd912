package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * The holder of a role moved to another unit, so it has to be confirmed again that the role is still theirs.
 *
 * @param from first day in the other unit
 * @param dueOn day by which it has to be confirmed, or ended
 */
public record ReconfirmationAsked(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        LocalDate from, LocalDate dueOn, Provenance provenance) implements GovernanceEvent {}
