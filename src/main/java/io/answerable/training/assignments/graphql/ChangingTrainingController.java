package io.answerable.training.assignments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.assignments.AssignTraining;
import io.answerable.training.assignments.ChangeOfTraining;
import io.answerable.training.assignments.CompleteTraining;
import io.answerable.training.assignments.ManagingTraining;
import io.answerable.training.assignments.ReleasingPeople;
import io.answerable.training.assignments.TakingCourses;
import io.answerable.training.records.Referred;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes the courses of people; one mutation is one business act. */
@Controller
class ChangingTrainingController {

    private final ManagingTraining managing;
    private final ReleasingPeople releasing;
    private final TakingCourses taking;
    private final TrainingDirectory training;
    private final Referred referred;

    ChangingTrainingController(ManagingTraining managing, ReleasingPeople releasing, TakingCourses taking,
            TrainingDirectory training,
            Referred referred) {
        this.managing = managing;
        this.releasing = releasing;
        this.taking = taking;
        this.training = training;
        this.referred = referred;
    }

    @MutationMapping
    TrainingPayload assignTraining(@Argument TrainingInputs.Assign input) {
        return TrainingPayload.of(referred.person(input.person(), "person")
                .flatMap(person -> referred.optionalSystem(input.aiSystem(), "aiSystem")
                        .flatMap(system -> managing.assign(new AssignTraining(input.key(), person, input.course(),
                                system.orElse(null), input.due(), input.reason())))));
    }

    @MutationMapping
    TrainingPayload startTraining(@Argument TrainingInputs.Step input) {
        return changed(input, taking::start);
    }

    @MutationMapping
    TrainingPayload completeTraining(@Argument TrainingInputs.Complete input) {
        return changed(input, change -> referred.optionalParty(input.trainer(), "trainer")
                .flatMap(trainer -> taking.complete(new CompleteTraining(change, input.on(), input.evidence(),
                        input.effect(), trainer.orElse(null)))));
    }

    @MutationMapping
    TrainingPayload waiveTraining(@Argument TrainingInputs.Step input) {
        return changed(input, releasing::waive);
    }

    @MutationMapping
    TrainingPayload cancelTraining(@Argument TrainingInputs.Step input) {
        return changed(input, releasing::cancel);
    }

    private TrainingPayload changed(TrainingInputs.Change input,
            Function<ChangeOfTraining, Outcome<TrainingAssignmentView>> act) {
        return TrainingPayload.of(Referred.found(input.assignment(), "TrainingAssignment", "assignment",
                key -> Referred.first(training.idsOf(List.of(key)), TrainingAssignmentId::value), "assignment")
                .map(TrainingAssignmentId::of)
                .flatMap(it -> act.apply(new ChangeOfTraining(it, input.expectedVersion(), input.reason()))));
    }
}
