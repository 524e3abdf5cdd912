package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.records.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much time people of which unit have spent on courses (R-TRN-22). */
@Component
@Transactional(readOnly = true)
public class TimeSpent {

    private static final String COMPLETED = """
            select person, course, completed from training.assignment_fact
            where organisation_id = :organisation and valid_from <= :asOf and valid_until > :asOf
              and status = 'COMPLETED' and completed between :first and :last""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;

    TimeSpent(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.catalogue = catalogue;
        this.people = people;
    }

    /** A course that somebody completed while they sat in this unit. */
    public record Spent(UnitId unit, int minutes) {}

    private record Completed(PersonId person, String course, LocalDate on) {}

    /** What was completed in that year, up to that day. */
    public List<Spent> in(int year, LocalDate asOf) {
        var last = LocalDate.of(year, 12, 31);
        var completed = jdbc.sql(COMPLETED)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", asOf.isBefore(last) ? asOf : last)
                .query((rs, row) -> new Completed(PersonId.of(rs.getObject("person", UUID.class)),
                        rs.getString("course"), rs.getObject("completed", LocalDate.class)))
                .list();
        var presence = people.presenceOf(completed.stream().map(Completed::person).distinct().toList());
        return completed.stream()
                .flatMap(it -> Stream.ofNullable(Seats.unit(presence.get(it.person()), it.on()))
                        .map(unit -> new Spent(UnitId.of(unit), minutes(it.course()))))
                .toList();
    }

    private int minutes(String course) {
        return catalogue.course(course).map(Course::minutes).orElse(0);
    }
}
