package io.answerable.training.assignments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.assignments.Histories.Taking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people were qualified by a course that they had completed (T-3). */
@Component
@Transactional(readOnly = true)
public class CompletedCourses {

    /** From which day on the course has to be taken again because it changed so much (T-6), for a fact {@code f}. */
    static final String REPEATED_ON = """
            (select min(v.valid_from) from training.course k
             join training.course_version_fact v on v.organisation_id = k.organisation_id and v.course_id = k.course_id
             where k.organisation_id = f.organisation_id and k.key = f.course and v.repeat
               and v.valid_from > f.completed) as repeated_on""";

    private static final String COMPLETED = """
            select f.*, %s from training.assignment_fact f
            where f.organisation_id = :organisation and f.valid_from < f.valid_until and f.course = any(:courses)
              and f.status = 'COMPLETED'""".formatted(REPEATED_ON);

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
        return qualified(courses, this::valid);
    }

    /** By course, the days on which people had taken it and need not take it again yet. */
    public Map<String, Map<PersonId, Days>> trainedIn(Set<String> courses) {
        return completed(courses).collect(groupingBy(Completed::course,
                toMap(Completed::person, it -> it.known().and(valid(it.fact())), Days::or)));
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
    Days counting(TrainingFact fact, ResultSet rs) throws SQLException {
        return valid(fact).and(unrepeated(rs));
    }

    private Days valid(TrainingFact fact) {
        return fact.valid(refreshMonths.getOrDefault(fact.course(), 0));
    }

    private static Days unrepeated(ResultSet rs) throws SQLException {
        var repeated = Columns.day(rs, "repeated_on");
        return repeated == null ? Days.always() : Days.before(repeated);
    }

    /** What people had completed and could still rely on that day. */
    List<Taking> countingOn(String course, LocalDate day) {
        return completed(Set.of(course)).filter(it -> it.known().and(valid(it.fact())).contain(day))
                .map(it -> new Taking(it.person(), it.course(), it.fact().system()))
                .distinct()
                .toList();
    }

    private Map<PersonId, Days> qualified(Set<String> courses, Counting counting) {
        return completed(courses)
                .collect(toMap(Completed::person, it -> it.known().and(counting.of(it.fact())), Days::or));
    }

    private Stream<Completed> completed(Set<String> courses) {
        return jdbc.sql(COMPLETED)
                .param("organisation", actor.organisation().value())
                .param("courses", courses.toArray(String[]::new))
                .query((rs, row) -> new Completed(TrainingAssignments.fact(rs),
                        Columns.known(rs).and(unrepeated(rs))))
                .list()
                .stream();
    }

    /** Somebody has completed a course; on these days the organisation says so, and does not ask for it again. */
    private record Completed(TrainingFact fact, Days known) {

        PersonId person() {
            return fact.person();
        }

        String course() {
            return fact.course();
        }
    }

    /** Says on which days a completed course counts. */
    private interface Counting {

        Days of(TrainingFact fact);
    }
}
