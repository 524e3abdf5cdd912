package io.answerable.roles.vacancies.graphql;

import io.answerable.graphql.Reference;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.RoleReferences;
import io.answerable.roles.scopes.ScopeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What mutations of vacancies are given; rehearsal and idempotency are dealt with around them. */
final class VacancyInputs {

    private VacancyInputs() {}

    record End(String assignment, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {

        RoleAssignmentId id() {
            return RoleAssignmentId.of(RoleReferences.id("RoleAssignment", assignment, "assignment"));
        }
    }

    record Open(Reference role, ScopeRef scope, @Nullable LocalDate dueOn, @Nullable String reason) {}

    record Fill(String vacancy, int expectedVersion, Reference holder, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {

        VacancyId id() {
            return idOf(vacancy);
        }
    }

    record Interim(String vacancy, int expectedVersion, Reference deputy, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {

        VacancyId id() {
            return idOf(vacancy);
        }
    }

    record Extend(String vacancy, int expectedVersion, LocalDate useEndsOn, String reason) {

        VacancyId id() {
            return idOf(vacancy);
        }
    }

    record Abolish(String vacancy, int expectedVersion, String reason) {

        VacancyId id() {
            return idOf(vacancy);
        }
    }

    private static VacancyId idOf(String vacancy) {
        return VacancyId.of(RoleReferences.id("Vacancy", vacancy, "vacancy"));
    }
}
