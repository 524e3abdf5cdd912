package io.answerable.roles.vacancies.graphql;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.vacancies.Relieved;
import io.answerable.roles.vacancies.VacancyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the end of an assignment answers: the assignment and the vacancies that follow, or why it was not ended. */
record EndPayload(@Nullable RoleAssignmentView roleAssignment, List<VacancyView> vacancies, List<Refusal> errors) {

    static EndPayload of(Outcome<Relieved> outcome) {
        return switch (outcome) {
            case Done<Relieved>(var it) -> new EndPayload(it.assignment(), it.vacancies(), List.of());
            case Refused<Relieved>(var refusals) -> new EndPayload(null, List.of(), refusals);
        };
    }
}
