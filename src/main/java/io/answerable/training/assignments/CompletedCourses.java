package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.records.Columns;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people were qualified by a course that they had completed (T-3). */
@Component
@Transactional(readOnly = true)
class CompletedCourses {

    private static final String COMPLETED = """
            select * from training.assignment_fact
            where organisation_id = :organisation and valid_from < valid_until and course = any(:courses)
              and status = 'COMPLETED'""";

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
    Map<PersonId, Days> trained(Set<String> courses) {
        return jdbc.sql(COMPLETED)
                .param("organisation", actor.organisation().value())
                .param("courses", courses.toArray(String[]::new))
                .query((rs, row) -> {
                    var fact = TrainingAssignments.fact(rs);
                    var months = refreshMonths.getOrDefault(fact.course(), 0);
                    return Map.entry(fact.person(), Columns.known(rs).and(fact.valid(months)));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Days::or));
    }
}
