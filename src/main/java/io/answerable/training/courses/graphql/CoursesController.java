package io.answerable.training.courses.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.CourseDirectory;
import io.answerable.training.CourseVersionView;
import io.answerable.training.courses.ChangeCourse;
import io.answerable.training.courses.ChangingCourses;
import io.answerable.training.records.Referred;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows and changes how the organisation gives the courses of the catalogue. */
@Controller
class CoursesController {

    private final ChangingCourses changing;
    private final CourseDirectory courses;
    private final TrainingCatalogue catalogue;
    private final PartyDirectory parties;
    private final Referred referred;
    private final CurrentActor actor;

    CoursesController(ChangingCourses changing, CourseDirectory courses, TrainingCatalogue catalogue,
            PartyDirectory parties, Referred referred, CurrentActor actor) {
        this.changing = changing;
        this.courses = courses;
        this.catalogue = catalogue;
        this.parties = parties;
        this.referred = referred;
        this.actor = actor;
    }

    record ChangeInput(String course, int expectedVersion, @Nullable String format, @Nullable Integer minutes,
            @Nullable Reference provider, boolean ownTrainers, @Nullable String conflictNote, boolean repeat,
            @Nullable String lesson, String reason) {}

    record ChangePayload(@Nullable Course course, List<Refusal> errors) {}

    @QueryMapping
    Optional<Course> course(@Argument String key) {
        return catalogue.course(key);
    }

    @MutationMapping
    ChangePayload changeCourse(@Argument ChangeInput input) {
        var outcome = referred.optionalParty(input.provider(), "provider")
                .flatMap(provider -> changing.change(new ChangeCourse(input.course(), input.expectedVersion(),
                        input.format(), input.minutes(), provider.orElse(null), input.ownTrainers(),
                        input.conflictNote(), input.repeat(), input.lesson(), input.reason())));
        return switch (outcome) {
            case Outcome.Done<Course>(var changed) -> new ChangePayload(changed, List.of());
            case Outcome.Refused<Course>(var refusals) -> new ChangePayload(null, refusals);
        };
    }

    @BatchMapping(typeName = "Course")
    Map<Course, List<CourseVersionView>> versions(List<Course> asked) {
        var found = courses.versionsOf(asked.stream().map(Course::key).toList(), actor.today());
        return asked.stream().distinct().collect(toMap(it -> it, it -> found.getOrDefault(it.key(), List.of())));
    }

    @BatchMapping(typeName = "Course")
    Map<Course, Integer> version(List<Course> asked) {
        var found = versions(asked);
        return asked.stream()
                .distinct()
                .collect(toMap(it -> it, it -> found.getOrDefault(it, List.of()).size()));
    }

    @BatchMapping(typeName = "CourseVersion")
    Map<CourseVersionView, ExternalPartyView> provider(List<CourseVersionView> versions) {
        return PerDay.one(versions, CourseVersionView::asOf, CourseVersionView::provider, parties::byId);
    }
}
