package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role is no longer held after that day.
 *
 * @param from first day, if known
 * @param to last good day
 */
public record RoleAssignmentEnded(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        @Nullable LocalDate from, LocalDate to, Provenance provenance) implements GovernanceEvent {}
