package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.roles.DelegationId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.ScopeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What mutations are given; rehearsal and idempotency are dealt with around them. */
final class Inputs {

    private Inputs() {}

    record Propose(Reference role, Reference holder, ScopeRef scope, @Nullable String key, @Nullable LocalDate from,
            @Nullable LocalDate to, boolean lead, @Nullable String reason) {}

    /** A change of an assignment that needs no more than the assignment. */
    record OfAssignment(String assignment, int expectedVersion, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(Ids.of("RoleAssignment", assignment, "assignment"));
        }
    }

    record End(String assignment, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(Ids.of("RoleAssignment", assignment, "assignment"));
        }
    }

    record Lead(String assignment, int expectedVersion, boolean lead, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(Ids.of("RoleAssignment", assignment, "assignment"));
        }
    }

    record Delegate(String assignment, Reference deputy, @Nullable LocalDate from, @Nullable LocalDate to,
            boolean mayDecide, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(Ids.of("RoleAssignment", assignment, "assignment"));
        }
    }

    /** A change of a delegation; the last day is given when it ends. */
    record OfDelegation(String delegation, int expectedVersion, @Nullable LocalDate lastDay,
            @Nullable String reason) {

        DelegationId id() {
            return DelegationId.of(Ids.of("Delegation", delegation, "delegation"));
        }
    }

    record Fill(String vacancy, int expectedVersion, Reference holder, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {

        VacancyId id() {
            return VacancyId.of(Ids.of("Vacancy", vacancy, "vacancy"));
        }
    }

    record Interim(String vacancy, int expectedVersion, Reference deputy, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {

        VacancyId id() {
            return VacancyId.of(Ids.of("Vacancy", vacancy, "vacancy"));
        }
    }

    record Abolish(String vacancy, int expectedVersion, String reason) {

        VacancyId id() {
            return VacancyId.of(Ids.of("Vacancy", vacancy, "vacancy"));
        }
    }

    record Describe(Reference role, @Nullable String reason) {}
}
