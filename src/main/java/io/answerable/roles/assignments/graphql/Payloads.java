package io.answerable.roles.assignments.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Refusal;
import io.answerable.roles.assignments.DelegationView;
import io.answerable.roles.assignments.JobDescriptionSnapshotView;
import io.answerable.roles.assignments.Proposed;
import io.answerable.roles.assignments.Relieved;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.assignments.VacancyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mutations answer: the changed thing, or why nothing was changed. */
final class Payloads {

    private Payloads() {}

    record Proposal(@Nullable RoleAssignmentView roleAssignment, List<String> warnings, List<Refusal> errors) {

        static Proposal of(Outcome<Proposed> outcome) {
            return switch (outcome) {
                case Done<Proposed>(var it) -> new Proposal(it.assignment(), it.warnings(), List.of());
                case Refused<Proposed>(var refusals) -> new Proposal(null, List.of(), refusals);
            };
        }
    }

    record Assignment(@Nullable RoleAssignmentView roleAssignment, List<Refusal> errors) {

        static Assignment of(Outcome<RoleAssignmentView> outcome) {
            return switch (outcome) {
                case Done<RoleAssignmentView>(var it) -> new Assignment(it, List.of());
                case Refused<RoleAssignmentView>(var refusals) -> new Assignment(null, refusals);
            };
        }
    }

    record End(@Nullable RoleAssignmentView roleAssignment, List<VacancyView> vacancies, List<Refusal> errors) {

        static End of(Outcome<Relieved> outcome) {
            return switch (outcome) {
                case Done<Relieved>(var it) -> new End(it.assignment(), it.vacancies(), List.of());
                case Refused<Relieved>(var refusals) -> new End(null, List.of(), refusals);
            };
        }
    }

    record Delegation(@Nullable DelegationView delegation, List<Refusal> errors) {

        static Delegation of(Outcome<DelegationView> outcome) {
            return switch (outcome) {
                case Done<DelegationView>(var it) -> new Delegation(it, List.of());
                case Refused<DelegationView>(var refusals) -> new Delegation(null, refusals);
            };
        }
    }

    record Vacancy(@Nullable VacancyView vacancy, List<Refusal> errors) {

        static Vacancy of(Outcome<VacancyView> outcome) {
            return switch (outcome) {
                case Done<VacancyView>(var it) -> new Vacancy(it, List.of());
                case Refused<VacancyView>(var refusals) -> new Vacancy(null, refusals);
            };
        }
    }

    record JobDescription(@Nullable JobDescriptionSnapshotView jobDescription, List<Refusal> errors) {

        static JobDescription of(Outcome<JobDescriptionSnapshotView> outcome) {
            return switch (outcome) {
                case Done<JobDescriptionSnapshotView>(var it) -> new JobDescription(it, List.of());
                case Refused<JobDescriptionSnapshotView>(var refusals) -> new JobDescription(null, refusals);
            };
        }
    }
}
