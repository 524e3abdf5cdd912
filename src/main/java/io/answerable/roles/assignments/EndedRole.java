package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import java.time.LocalDate;

/**
 * A role that somebody holds no longer.
 *
 * @param lastDay last good day of the assignment
 */
public record EndedRole(RoleAssignmentId assignment, String role, HolderRef holder, Scope scope, LocalDate lastDay) {

    static EndedRole of(RoleAssignment it, LocalDate lastDay) {
        return new EndedRole(it.getId(), it.role(), it.holder(), it.scope(), lastDay);
    }
}
