package io.answerable.training.assignments.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.TrainingAssignmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of somebody's course. */
record TrainingPayload(@Nullable TrainingAssignmentView assignment, List<Refusal> errors) {

    static TrainingPayload of(Outcome<TrainingAssignmentView> outcome) {
        return switch (outcome) {
            case Outcome.Done<TrainingAssignmentView>(var changed) -> new TrainingPayload(changed, List.of());
            case Outcome.Refused<TrainingAssignmentView>(var refusals) -> new TrainingPayload(null, refusals);
        };
    }
}
