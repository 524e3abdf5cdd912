package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people were qualified by a course that they had completed (T-3). */
@Component
@Transactional(readOnly = true)
public class CompletedCourses {

    private static final String COMPLETED = """
            select * from training.assignment_fact
            where organisation_id = :organisation and valid_from < valid_until and course = any(:courses)
              and status = 'COMPLETED'""";

    private static final String FIRST = """
            select min(brought_on) as first from training.assignment
            where organisation_id = :organisation having count(*) > 0""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Map<String, Integer> refreshMonths;

    CompletedCourses(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.refreshMonths = catalogue.courses()
                .stream()
                .collect(toMap(Course::key, Course::refreshMonths));
    }

    /** The days on which people had taken one of these courses and need not take it again yet. */
    public Map<PersonId, Days> trained(Set<String> courses) {
        return qualified(courses, this::counting);
    }

    /** The days on which people had taken one of these courses within so many days. */
    Map<PersonId, Days> trainedWithin(int days, Set<String> courses) {
        return qualified(courses, fact -> fact.counts(day -> day.plusDays(days)));
    }

    /** The day on which the first course of anybody became known; since then flaws count whose facts carry no date. */
    public Optional<LocalDate> knownSince() {
        return jdbc.sql(FIRST)
                .param("organisation", actor.organisation().value())
                .query((rs, row) -> rs.getObject("first", LocalDate.class))
                .optional();
    }

    /** The days on which a completed course counts; nothing where the catalogue has no such course. */
    Days counting(TrainingFact fact) {
        return fact.valid(refreshMonths.getOrDefault(fact.course(), 0));
    }

    private Map<PersonId, Days> qualified(Set<String> courses, Counting counting) {
        return jdbc.sql(COMPLETED)
                .param("organisation", actor.organisation().value())
                .param("courses", courses.toArray(String[]::new))
                .query((rs, row) -> {
                    var fact = TrainingAssignments.fact(rs);
                    return Map.entry(fact.person(), Columns.known(rs).and(counting.of(fact)));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Days::or));
    }

    /** Says on which days a completed course counts. */
    private interface Counting {

        Days of(TrainingFact fact);
    }
}
