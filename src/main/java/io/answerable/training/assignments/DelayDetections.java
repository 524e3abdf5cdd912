package io.answerable.training.assignments;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import io.answerable.training.records.Seats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds courses that people who are at work have not taken by the last good day (TRN-001; rule readings 1, 2 and 18). */
@Component
@Transactional(readOnly = true)
class DelayDetections implements Detector {

    private static final String OVERDUE = "TRN-001";
    private static final String LATE = """
            select k.assignment_id, k.key, k.brought_on, f.*
            from training.assignment k
            join training.assignment_fact f on f.organisation_id = k.organisation_id
                and f.assignment_id = k.assignment_id
            where k.organisation_id = :organisation and f.valid_from <= :asOf and f.valid_until > :asOf
                and f.status in ('ASSIGNED', 'IN_PROGRESS') and f.due < :asOf""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PeopleDirectory people;
    private final TrainingCatalogue catalogue;
    private final TrainingAssignments assignments;

    DelayDetections(JdbcClient jdbc, CurrentActor actor, PeopleDirectory people, TrainingCatalogue catalogue,
            TrainingAssignments assignments) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
        this.catalogue = catalogue;
        this.assignments = assignments;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OVERDUE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Person", "TrainingAssignment");
    }

    /** One that is late on the day in question. */
    private record Late(UUID id, String key, LocalDate broughtOn, TrainingFact fact) {

        private static Late of(ResultSet rs) throws SQLException {
            return new Late(rs.getObject("assignment_id", UUID.class), rs.getString("key"),
                    rs.getObject("brought_on", LocalDate.class), TrainingAssignments.fact(rs));
        }
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var late = late(concern);
        var presence = people.presenceOf(late.stream().map(it -> it.fact().person()).collect(toSet()));
        var timelines = assignments.facts().timelinesOf(late.stream().map(Late::id).toList());
        return late.stream().flatMap(it -> {
            var days = overdue(timelines.getOrDefault(it.id(), Timeline.empty(it.id())))
                    .and(atWork(presence.get(it.fact().person())));
            return days.contain(concern.asOf())
                    ? Stream.of(detection(it, days, presence, concern.asOf()))
                    : Stream.empty();
        }).toList();
    }

    private static Days overdue(Timeline<TrainingFact> timeline) {
        return Days.anyOf(timeline.facts().stream().map(it -> it.days().and(it.fact().late())).toList());
    }

    private static Days atWork(@Nullable Presence presence) {
        return presence == null ? Days.never() : presence.atWork();
    }

    private List<Late> late(Concern concern) {
        var systems = concern.systems();
        return jdbc.sql(LATE)
                .param("organisation", actor.organisation().value())
                .param("asOf", concern.asOf())
                .query((rs, row) -> Late.of(rs))
                .list()
                .stream()
                .filter(it -> systems.isEmpty()
                        || it.fact().system() != null && systems.get().contains(it.fact().system().value()))
                .toList();
    }

    private Detection detection(Late late, Days days, Map<PersonId, Presence> presence, LocalDate asOf) {
        var fact = late.fact();
        var title = catalogue.course(fact.course()).map(Course::title).orElse(fact.course());
        return new Detection(OVERDUE,
                new Subject("trainingAssignment", "TrainingAssignment", late.id(), late.key(), title),
                days.since(asOf, late.broughtOn()), "“" + title + "” was to be completed by " + fact.due() + ".",
                "Take the course, or have it waived with a reason.", Seats.unit(presence.get(fact.person()), asOf),
                Columns.value(fact.system()));
    }
}
