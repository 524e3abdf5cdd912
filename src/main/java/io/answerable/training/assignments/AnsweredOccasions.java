package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.training.NeededTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.assignments.Histories.Taking;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what has assigned a course already: whoever was released from it since is not asked for it again. */
@Repository
class AnsweredOccasions {

    private static final String ANSWERED = """
            select occasion, reference, person, course, system from training.answered_occasion
            where organisation_id = :organisation and reference = any(:references)""";
    private static final String ANSWER = """
            insert into training.answered_occasion
                (organisation_id, assignment_id, occasion, reference, person, course, system)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;

    AnsweredOccasions(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /** What happened, and what it led to. */
    record Answered(TrainingOccasion occasion, String reference, Taking taking) {

        static Answered of(NeededTraining needed) {
            return of(needed.cause(), new Taking(needed.person(), needed.course(), needed.system()));
        }

        private static Answered of(Cause cause, Taking taking) {
            return new Answered(cause.occasion(), cause.reference(), taking);
        }
    }

    /** What these references have led to so far. */
    Set<Answered> of(Collection<String> references) {
        return jdbc.sql(ANSWERED)
                .param("organisation", actor.organisation().value())
                .param("references", references.stream().distinct().toArray(String[]::new))
                .query((rs, row) -> new Answered(TrainingOccasion.valueOf(rs.getString("occasion")),
                        rs.getString("reference"), new Taking(PersonId.of(rs.getObject("person", UUID.class)),
                                rs.getString("course"), Columns.id(rs, "system", AiSystemId::of))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void remember(Map<TrainingAssignmentId, NeededTraining> answers) {
        var organisation = actor.organisation().value();
        batches.batchUpdate(ANSWER, answers.entrySet()
                .stream()
                .map(it -> new Object[]{organisation, it.getKey().value(), it.getValue().cause().occasion().name(),
                        it.getValue().cause().reference(), it.getValue().person().value(), it.getValue().course(),
                        Columns.value(it.getValue().system())})
                .toList());
    }
}
