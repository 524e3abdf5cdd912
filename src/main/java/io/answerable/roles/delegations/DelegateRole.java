package io.answerable.roles.delegations;

import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleAssignmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holder asks somebody to deputise.
 *
 * @param to last good day; null: as long as the assignment lasts
 * @param mayDecide whether the deputy may decide, or only prepare
 */
public record DelegateRole(RoleAssignmentId assignment, PersonId deputy, LocalDate from, @Nullable LocalDate to,
        boolean mayDecide, @Nullable String reason) {}
