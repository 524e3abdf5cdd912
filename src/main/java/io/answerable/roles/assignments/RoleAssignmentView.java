package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a role for what, as on a day (R-ROL-37).
 *
 * @param role key of the role
 * @param from first day; null: since ever
 * @param to last good day; null: open
 * @param lastConfirmed latest confirmation on or before the day
 * @param confirmationDue day by which it has to be confirmed again because the holder moved; null: nothing is asked
 * @param acceptedAt null where a dossier brought it
 */
public record RoleAssignmentView(RoleAssignmentId id, String key, String role, HolderRef holder, Scope scope,
        @Nullable LocalDate from, @Nullable LocalDate to, AssignmentState state, boolean lead,
        @Nullable LocalDate lastConfirmed, @Nullable LocalDate confirmationDue, @Nullable Instant acceptedAt,
        LocalDate asOf, int version) {

    public Term term() {
        return Term.of(from, to);
    }
}
