package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.ledger.Change;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.scopes.RoleReferences;
import io.answerable.roles.scopes.ScopeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What mutations of assignments are given; rehearsal and idempotency are dealt with around them. */
final class AssignmentInputs {

    private AssignmentInputs() {}

    record Propose(Reference role, Reference holder, ScopeRef scope, @Nullable String key, @Nullable LocalDate from,
            @Nullable LocalDate to, boolean lead, @Nullable String reason) {}

    /** A change that needs no more than the assignment; whether the holder leads is given when that changes. */
    record Change(String assignment, int expectedVersion, @Nullable Boolean lead, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(RoleReferences.id("RoleAssignment", assignment, "assignment"));
        }
    }
}
