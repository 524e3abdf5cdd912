package io.answerable.roles.assignments.graphql;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.roles.assignments.RoleAssignmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of an assignment answer: the assignment, or why nothing was changed. */
record AssignmentPayload(@Nullable RoleAssignmentView roleAssignment, List<Refusal> errors) {

    static AssignmentPayload of(Outcome<RoleAssignmentView> outcome) {
        return switch (outcome) {
            case Done<RoleAssignmentView>(var it) -> new AssignmentPayload(it, List.of());
            case Refused<RoleAssignmentView>(var refusals) -> new AssignmentPayload(null, refusals);
        };
    }
}
