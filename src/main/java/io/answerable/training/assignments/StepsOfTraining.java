package io.answerable.training.assignments;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.TrainingStatus;
import io.answerable.training.records.PeopleInTraining;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is the same in every step with a course: it is known, one may, it is as the caller saw it, and the step is due. */
@Component
class StepsOfTraining {

    private final TrainingAssignments assignments;
    private final TrainingDirectory directory;
    private final PeopleInTraining people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    StepsOfTraining(TrainingAssignments assignments, TrainingDirectory directory, PeopleInTraining people,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.directory = directory;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    /**
     * One step.
     *
     * @param refusal what else may stand against it
     * @param event what others are to hear of it, if anything
     */
    record Step(TrainingStatus to, Predicate<TrainingFact> may, Function<TrainingFact, Optional<Refusal>> refusal,
            UnaryOperator<TrainingFact> change, Function<TrainingAssignment, Optional<GovernanceEvent>> event) {

        /** A step that nothing else stands against and of which nobody else has to hear. */
        static Step of(TrainingStatus to, Predicate<TrainingFact> may, UnaryOperator<TrainingFact> change) {
            return new Step(to, may, it -> Optional.empty(), change, it -> Optional.empty());
        }
    }

    Outcome<TrainingAssignmentView> take(ChangeOfTraining asked, Step step) {
        var today = actor.today();
        return assignments.open("assignment", asked.assignment().value(), asked.expectedVersion(),
                it -> it.facts().factOn(today).filter(step.may()).isPresent()).flatMap(assignment -> {
                    var fact = assignment.facts().factOn(today).orElseThrow();
                    return assignment.refusalOf(step.to(), today)
                            .or(() -> step.refusal().apply(fact))
                            .<Outcome<TrainingAssignmentView>>map(Outcome::refused)
                            .orElseGet(() -> taken(assignment, step, new Act(step.to().name(), today, asked.reason())));
                });
    }

    private Outcome<TrainingAssignmentView> taken(TrainingAssignment assignment, Step step, Act act) {
        var fact = assignment.facts().factOn(act.from()).orElseThrow();
        var next = step.change().apply(fact);
        var since = assignment.holdsFrom(next, act.from());
        assignment.change(next, since);
        assignments.save(assignment, new Act(act.name(), since, act.reason()));
        step.event().apply(assignment).ifPresent(events::publishEvent);
        return Outcome.done(requireNonNull(
                directory.assignments(List.of(assignment.getId()), act.from()).get(assignment.getId())));
    }

    boolean isTheirOwn(TrainingFact fact) {
        return actor.actor().person().filter(fact.person()::equals).isPresent();
    }

    boolean mayManage(TrainingFact fact) {
        return people.mayManage(fact.person());
    }
}
