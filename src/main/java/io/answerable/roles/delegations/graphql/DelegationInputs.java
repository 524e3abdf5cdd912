package io.answerable.roles.delegations.graphql;

import io.answerable.graphql.Reference;
import io.answerable.ledger.Change;
import io.answerable.roles.DelegationId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.scopes.RoleReferences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What mutations of delegations are given; rehearsal and idempotency are dealt with around them. */
final class DelegationInputs {

    private DelegationInputs() {}

    record Delegate(String assignment, Reference deputy, @Nullable LocalDate from, @Nullable LocalDate to,
            boolean mayDecide, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(RoleReferences.id("RoleAssignment", assignment, "assignment"));
        }
    }

    /** A change of a delegation; the last day is given when it ends. */
    record Change(String delegation, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {

        DelegationId id() {
            return DelegationId.of(RoleReferences.id("Delegation", delegation, "delegation"));
        }
    }
}
