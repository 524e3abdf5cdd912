package io.answerable.training.assignments;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Days;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.TrainingAssigned;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.assignments.Histories.History;
import io.answerable.training.assignments.Histories.Taking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people courses to take; for whoever manages training in their unit (R-TRN-18). */
@Component
@Transactional
public class ManagingTraining {

    private final TrainingAssignments assignments;
    private final Histories histories;
    private final TrainingDirectory directory;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ManagingTraining(TrainingAssignments assignments, Histories histories,
            TrainingDirectory directory, TrainingCatalogue catalogue, PeopleDirectory people, AiSystemRegister systems,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.histories = histories;
        this.directory = directory;
        this.catalogue = catalogue;
        this.people = people;
        this.systems = systems;
        this.actor = actor;
        this.events = events;
    }

    /** Somebody is to take a course; a person has it open once (T-1). */
    public Outcome<TrainingAssignmentView> assign(AssignTraining asked) {
        var today = actor.today();
        var person = people.byId(List.of(asked.person()), today).get(asked.person());
        if (person == null) {
            return Outcome.refused(Refusal.NotFound.of("person", "person"));
        }
        if (!mayManage(person)) {
            return Outcome.refused(Refusal.NotPermitted.to("assign training to this person"));
        }
        assignments.keys().lockStructure();
        var checks = new Checks().text("reason", asked.reason())
                .refuseIf(person.status() == PersonStatus.LEFT,
                        () -> Refusal.ValidationFailed.of("This person has left.", "person"))
                .refuseIf(asked.due() != null && asked.due().isBefore(today),
                        () -> Refusal.ValidationFailed.of("This day has passed.", "due"));
        if (asked.key() != null) {
            checks.newKey(assignments.keys(), asked.key());
        }
        course(asked, checks);
        return checks.rule(isOpen(asked, today), "T-1", "They have this course open already.",
                "Let them complete it, or cancel it first.", "course").then(() -> assigned(asked, today));
    }

    private void course(AssignTraining asked, Checks checks) {
        var course = catalogue.course(asked.course());
        boolean perSystem = course.filter(Course::perSystem).isPresent();
        checks.refuseIf(course.isEmpty(), () -> Refusal.NotFound.of("course", "course"))
                .refuseIf(perSystem && asked.system() == null, () -> Refusal.ValidationFailed.required("aiSystem"))
                .refuseIf(course.isPresent() && !perSystem && asked.system() != null,
                        () -> Refusal.ValidationFailed.of("This course is not taken for each system.", "aiSystem"))
                .refuseIf(asked.system() != null && !isInUse(asked),
                        () -> Refusal.NotFound.of("AI system that is or will be used", "aiSystem"));
    }

    private boolean isInUse(AssignTraining asked) {
        var id = requireNonNull(asked.system());
        return Optional.ofNullable(systems.byId(List.of(id), actor.today()).get(id))
                .filter(it -> !it.state().isEnded())
                .isPresent();
    }

    /** Also what is only planned: they are to take it anyway. */
    private boolean isOpen(AssignTraining asked, LocalDate day) {
        var taking = new Taking(asked.person(), asked.course(), asked.system());
        var open = histories.of(List.of(taking)).getOrDefault(taking, History.NONE).open();
        return !open.and(Days.from(day)).isEmpty();
    }

    private Outcome<TrainingAssignmentView> assigned(AssignTraining asked, LocalDate today) {
        var due = asked.due() == null ? OpenNeeds.usuallyDue(today) : asked.due();
        var entry = Entry.first(asked.key() == null ? NewKeys.next("ta") : asked.key(), today);
        var because = asked.reason() == null ? "It was decided so." : asked.reason();
        var assignment = TrainingAssignment.begun(entry, today, TrainingFact.assigned(asked.person(), asked.course(),
                asked.system(), due, new TrainingFact.Origin(TrainingOccasion.DECISION, because)));
        assignments.add(assignment, new Act("ASSIGNED", today, asked.reason()));
        events.publishEvent(new TrainingAssigned(assignment.getId(), asked.person(), asked.course(), asked.system(),
                due, actor.provenance().because(asked.reason())));
        return Outcome.done(requireNonNull(
                directory.assignments(List.of(assignment.getId()), today).get(assignment.getId())));
    }

    private boolean mayManage(PersonView person) {
        var unit = person.unit();
        return actor.actor().may(Permission.MANAGE_TRAINING, unit == null ? null : unit.value(), null);
    }
}
