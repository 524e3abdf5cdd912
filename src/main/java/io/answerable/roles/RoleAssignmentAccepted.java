package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposed role was accepted and is held from now on.
 *
 * @param from first day on which it is held
 * @param to last good day, if there is one
 */
public record RoleAssignmentAccepted(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope,
        LocalDate from, @Nullable LocalDate to, Provenance provenance) implements GovernanceEvent {}
