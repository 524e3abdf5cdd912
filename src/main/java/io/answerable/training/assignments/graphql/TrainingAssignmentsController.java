package io.answerable.training.assignments.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingAssignmentView.Release;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.TrainingFilter;
import io.answerable.training.TrainingQuery;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the courses of people, and adds them to these. */
@Controller
class TrainingAssignmentsController {

    private final TrainingDirectory training;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    TrainingAssignmentsController(TrainingDirectory training, TrainingCatalogue catalogue, PeopleDirectory people,
            PartyDirectory parties, AiSystemRegister systems, CurrentActor actor) {
        this.training = training;
        this.catalogue = catalogue;
        this.people = people;
        this.parties = parties;
        this.systems = systems;
        this.actor = actor;
    }

    @QueryMapping
    Optional<TrainingAssignmentView> trainingAssignment(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve("TrainingAssignment",
                key -> Referred.first(training.idsOf(List.of(key)), TrainingAssignmentId::value), "by")
                .map(TrainingAssignmentId::of)
                .flatMap(it -> Optional.ofNullable(training.assignments(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<TrainingAssignmentView> trainingAssignments(@Argument @Nullable TrainingFilter filter,
            @Argument List<TrainingQuery.Order> orderBy, @Argument @Nullable LocalDate asOf, Paging paging) {
        return training.page(new TrainingQuery(filter, orderBy, day(asOf)), paging);
    }

    @BatchMapping(typeName = "Person", field = "trainingAssignments")
    Map<PersonView, List<TrainingAssignmentView>> ofPeople(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, training::assignmentsOf);
    }

    @SchemaMapping(typeName = "TrainingAssignment")
    Optional<Course> course(TrainingAssignmentView assignment) {
        return catalogue.course(assignment.course());
    }

    /** What it leads to: by way of the course, or sought elsewhere. */
    @SchemaMapping(typeName = "TrainingAssignment")
    Optional<Certification> leadsTo(TrainingAssignmentView assignment) {
        return course(assignment).map(Course::grants)
                .or(() -> Optional.of(assignment.course()))
                .flatMap(catalogue::certification);
    }

    @BatchMapping(typeName = "TrainingAssignment")
    Map<TrainingAssignmentView, PersonView> person(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf, TrainingAssignmentView::person, people::byId);
    }

    @BatchMapping(typeName = "TrainingAssignment")
    Map<TrainingAssignmentView, AiSystemView> system(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf, TrainingAssignmentView::system, systems::byId);
    }

    @BatchMapping(typeName = "TrainingAssignment")
    Map<TrainingAssignmentView, ExternalPartyView> trainer(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf, TrainingAssignmentView::trainer, parties::byId);
    }

    @BatchMapping(typeName = "TrainingRelease")
    Map<Release, PersonView> by(List<Release> releases) {
        return PerDay.one(releases, Release::asOf, Release::by, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
