package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The courses that people still have to take, as duties of theirs and as what is left open when they leave. */
@Component
@Transactional(readOnly = true)
class DutiesToLearn implements Duties, Commitments {

    private static final String OPEN = """
            select k.assignment_id, k.key, f.*
            from training.assignment k
            join training.assignment_fact f on f.organisation_id = k.organisation_id
                and f.assignment_id = k.assignment_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and f.person = any(:people)
                and f.status in ('ASSIGNED', 'IN_PROGRESS')
            order by f.due nulls last, k.key""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;

    DutiesToLearn(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.catalogue = catalogue;
        this.people = people;
    }

    /** A course that somebody has open. */
    private record Open(UUID id, String key, TrainingFact fact) {

        private static Open of(ResultSet rs) throws SQLException {
            return new Open(rs.getObject("assignment_id", UUID.class), rs.getString("key"),
                    TrainingAssignments.fact(rs));
        }
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        return open(people, asOf).stream()
                .map(it -> new Duty(it.fact().person(), DutyKind.TRAINING, subject(it),
                        "Complete the course “" + title(it) + "”.", it.fact().due()))
                .toList();
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var open = open(people, asOf);
        var known = this.people.byId(open.stream().map(it -> it.fact().person()).distinct().toList(), asOf);
        return open.stream()
                .map(it -> new Commitment(it.fact().person(), CommitmentKind.TRAINING, subject(it), title(it),
                        it.fact().due(), unit(it.fact().person(), known), Columns.value(it.fact().system())))
                .toList();
    }

    private List<Open> open(Collection<PersonId> people, LocalDate asOf) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("organisation", actor.organisation().value())
                        .param("asOf", asOf)
                        .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                        .query((rs, row) -> Open.of(rs))
                        .list();
    }

    private Subject subject(Open open) {
        return new Subject("trainingAssignment", "TrainingAssignment", open.id(), open.key(), title(open));
    }

    private String title(Open open) {
        var course = open.fact().course();
        return catalogue.course(course)
                .map(Course::title)
                .or(() -> catalogue.certification(course).map(TrainingCatalogue.Certification::title))
                .orElse(course);
    }

    private static @Nullable UUID unit(PersonId person, Map<PersonId, PersonView> known) {
        var view = known.get(person);
        UnitId unit = view == null ? null : view.unit();
        return unit == null ? null : unit.value();
    }
}
