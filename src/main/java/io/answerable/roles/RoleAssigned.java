package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was proposed for a role; it is not theirs before they accept.
 *
 * @param from first day, if one was given
 * @param to last good day, if there is one
 */
public record RoleAssigned(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        @Nullable LocalDate from, @Nullable LocalDate to, Provenance provenance) implements GovernanceEvent {}
