package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Competency;
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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The skills gaps that people see to: a duty while they are here, and somebody else's when they leave. */
@Component
@Transactional(readOnly = true)
class DutiesOfPlans implements Duties, Commitments {

    private static final String OPEN = """
            select k.skill_gap_id, k.key, f.*
            from training.skill_gap k
            join training.skill_gap_fact f on f.organisation_id = k.organisation_id
                and f.skill_gap_id = k.skill_gap_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and f.owner = any(:people) and f.state = 'OPEN'
            order by f.due, k.key""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TrainingCatalogue catalogue;

    DutiesOfPlans(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.catalogue = catalogue;
    }

    /** A gap that is open. */
    private record Open(UUID id, String key, SkillGapFact fact) {

        private static Open of(ResultSet rs) throws SQLException {
            return new Open(rs.getObject("skill_gap_id", UUID.class), rs.getString("key"), SkillGaps.fact(rs));
        }
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        return open(people, asOf).stream()
                .map(it -> new Duty(it.fact().owner(), DutyKind.SKILL_GAP, subject(it),
                        "Close the gap in " + title(it) + ": " + it.fact().measure() + ".", it.fact().due()))
                .toList();
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        return open(people, asOf).stream()
                .map(it -> new Commitment(it.fact().owner(), CommitmentKind.TRAINING, subject(it), title(it),
                        it.fact().due(), Columns.value(it.fact().unit()), Columns.value(it.fact().system())))
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
        return new Subject("skillGap", "SkillGap", open.id(), open.key(), title(open));
    }

    private String title(Open open) {
        var competency = open.fact().competency();
        return catalogue.competency(competency).map(Competency::title).orElse(competency);
    }
}
