package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks courses no longer of people when there is no more reason to; nobody decides it. */
@Component
@Transactional
class CancellingCourses {

    private static final String OPEN = """
            select distinct assignment_id from training.assignment_fact
            where organisation_id = :organisation and valid_from < valid_until and valid_until > :day
              and status in ('ASSIGNED', 'IN_PROGRESS') and\s""";

    private static final String CANCELLED = """
            select distinct assignment_id from training.assignment_fact
            where organisation_id = :organisation and person = :person and valid_until = 'infinity'
              and valid_from < :day and status = 'CANCELLED' and released_because = :because""";

    private final JdbcClient jdbc;
    private final TrainingAssignments assignments;
    private final CurrentActor actor;

    CancellingCourses(JdbcClient jdbc, TrainingAssignments assignments, CurrentActor actor) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.actor = actor;
    }

    /** Whatever they had open on that day or later; what was cancelled for that reason from an earlier day on is due until then. */
    void ofPerson(PersonId person, LocalDate day, String because) {
        assignments.findAll(cancelled(person, day, because)).forEach(it -> postpone(it, day, because));
        cancel(open("person = :subject", person.value(), day), day, because);
    }

    private List<UUID> cancelled(PersonId person, LocalDate day, String because) {
        return jdbc.sql(CANCELLED)
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .param("day", day)
                .param("because", because)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** They stay longer than it was thought. */
    private void postpone(TrainingAssignment assignment, LocalDate day, String because) {
        var dated = assignment.facts().facts();
        var ended = dated.getLast();
        dated.stream()
                .filter(it -> it.until().equals(ended.from()) && it.fact().status().isOpen())
                .findFirst()
                .ifPresent(it -> {
                    assignment.change(it.fact(), ended.from());
                    assignments.save(assignment, new Act("REINSTATED", ended.from(), "They stay until later."));
                });
    }

    /** Whatever is to be taken for just that system. */
    void ofSystem(AiSystemId system, LocalDate day, String because) {
        cancel(open("system = :subject", system.value(), day), day, because);
    }

    private List<UUID> open(String condition, UUID subject, LocalDate day) {
        return jdbc.sql(OPEN + condition)
                .param("organisation", actor.organisation().value())
                .param("subject", subject)
                .param("day", day)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    private void cancel(List<UUID> open, LocalDate day, String because) {
        assignments.findAll(open).forEach(it -> cancel(it, day, because));
    }

    /** One that was assigned later ends when it began. */
    private void cancel(TrainingAssignment assignment, LocalDate day, String because) {
        assignment.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().status().isOpen() && it.until().isAfter(day))
                .findFirst()
                .ifPresent(it -> {
                    var from = it.from().isAfter(day) ? it.from() : day;
                    assignment.change(it.fact()
                            .released(TrainingStatus.CANCELLED,
                                    new TrainingFact.Release(because, null)),
                            from);
                    assignments.save(assignment, new Act("CANCELLED", from, because));
                });
    }
}
