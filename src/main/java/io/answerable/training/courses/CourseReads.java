package io.answerable.training.courses;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.CourseDirectory;
import io.answerable.training.CourseVersionView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CourseReads implements CourseDirectory {

    /** A version that was changed on the very day on which it began has been one all the same. */
    private static final String VERSIONS = """
            select k.key, f.*
            from training.course k
            join training.course_version_fact f on f.organisation_id = k.organisation_id and f.course_id = k.course_id
            where k.organisation_id = :organisation and k.key = any(:keys) and f.valid_from <= :asOf
            order by k.key, f.number""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TrainingCatalogue catalogue;

    CourseReads(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, List<CourseVersionView>> versionsOf(Collection<String> courses, LocalDate asOf) {
        var own = own(courses, asOf, asOf).stream().collect(groupingBy(CourseVersionView::course));
        return catalogue.courses()
                .stream()
                .filter(it -> courses.contains(it.key()))
                .collect(toMap(Course::key, it -> Stream
                        .concat(Stream.of(first(it, asOf)), own.getOrDefault(it.key(), List.of()).stream())
                        .toList()));
    }

    @Override
    public Map<String, List<LocalDate>> repeats(Collection<String> courses) {
        return own(courses, LocalDate.MAX, actor.today()).stream()
                .filter(CourseVersionView::repeat)
                .filter(it -> it.changedOn() != null)
                .collect(groupingBy(CourseVersionView::course,
                        mapping(it -> Objects.requireNonNull(it.changedOn()), toList())));
    }

    private List<CourseVersionView> own(Collection<String> courses, LocalDate latest, LocalDate asOf) {
        return jdbc.sql(VERSIONS)
                .param("organisation", actor.organisation().value())
                .param("keys", courses.toArray(String[]::new))
                .param("asOf", latest)
                .query((rs, row) -> OwnCourses.fact(rs)
                        .view(rs.getString("key"), rs.getObject("valid_from", LocalDate.class), asOf))
                .list();
    }

    private static CourseVersionView first(Course course, LocalDate asOf) {
        return new CourseVersionView(course.key(), 1, null, course.format(), course.minutes(), null, null, false, null,
                null, asOf);
    }
}
