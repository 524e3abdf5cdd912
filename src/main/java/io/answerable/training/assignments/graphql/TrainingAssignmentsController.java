package io.answerable.training.assignments.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to people their courses, and to these what they refer to. */
@Controller
class TrainingAssignmentsController {

    private final TrainingDirectory training;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    TrainingAssignmentsController(TrainingDirectory training, TrainingCatalogue catalogue, PeopleDirectory people,
            AiSystemRegister systems) {
        this.training = training;
        this.catalogue = catalogue;
        this.people = people;
        this.systems = systems;
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, List<TrainingAssignmentView>> trainingAssignments(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, training::assignmentsOf);
    }

    @SchemaMapping(typeName = "TrainingAssignment")
    Optional<Course> course(TrainingAssignmentView assignment) {
        return catalogue.courses().stream().filter(it -> it.key().equals(assignment.course())).findFirst();
    }

    @BatchMapping(typeName = "TrainingAssignment")
    Map<TrainingAssignmentView, PersonView> person(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf, TrainingAssignmentView::person, people::byId);
    }

    @BatchMapping(typeName = "TrainingAssignment")
    Map<TrainingAssignmentView, AiSystemView> system(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf, TrainingAssignmentView::system, systems::byId);
    }
}
