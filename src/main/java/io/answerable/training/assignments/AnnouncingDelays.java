package io.answerable.training.assignments;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.CalendarDay;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingOverdue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says with each day which courses have become overdue, each once for each last good day, and never of absent people (T-5). */
@Component
class AnnouncingDelays {

    private static final String LATE = """
            select f.assignment_id, f.person, f.course, f.due from training.assignment_fact f
            where f.organisation_id = :organisation and f.valid_from <= :today and f.valid_until > :today
              and f.status in ('ASSIGNED', 'IN_PROGRESS') and f.due < :day
              and not exists (select 1 from training.announced_delay a
                  where a.organisation_id = f.organisation_id and a.assignment_id = f.assignment_id and a.due = f.due)""";
    private static final String ANNOUNCE = """
            insert into training.announced_delay (organisation_id, assignment_id, due)
            values (:organisation, :assignment, :due) on conflict do nothing""";

    private final ActingAs actingAs;
    private final JdbcClient jdbc;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AnnouncingDelays(ActingAs actingAs, JdbcClient jdbc, PeopleDirectory people, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.jdbc = jdbc;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    /** One that is overdue. */
    private record Delay(TrainingAssignmentId assignment, PersonId person, String course, LocalDate due) {}

    @ApplicationModuleListener(id = "training.announcing-delays")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> announce(event.date()));
    }

    private void announce(LocalDate day) {
        var late = late(day);
        var presence = people.presenceOf(late.stream().map(Delay::person).collect(toSet()));
        late.stream().filter(it -> {
            var known = presence.get(it.person());
            return known != null && known.atWork().contain(day);
        })
                .filter(this::isNew)
                .forEach(it -> events.publishEvent(new TrainingOverdue(it.assignment(), it.person(),
                        it.course(), it.due(), actor.provenance())));
    }

    private List<Delay> late(LocalDate day) {
        return jdbc.sql(LATE)
                .param("organisation", actor.organisation().value())
                .param("today", actor.today())
                .param("day", day)
                .query((rs, row) -> new Delay(TrainingAssignmentId.of(rs.getObject("assignment_id", UUID.class)),
                        PersonId.of(rs.getObject("person", UUID.class)), rs.getString("course"),
                        rs.getObject("due", LocalDate.class)))
                .list();
    }

    private boolean isNew(Delay delay) {
        return jdbc.sql(ANNOUNCE)
                .param("organisation", actor.organisation().value())
                .param("assignment", delay.assignment().value())
                .param("due", delay.due())
                .update() == 1;
    }
}
