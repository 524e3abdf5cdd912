package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All lessons, to be read and added to. */
@Repository
class Lessons extends Matters<LessonFact, Lesson> {

    private static final FactTable.Shape<LessonFact> SHAPE = new FactTable.Shape<>("audit.lesson_fact", "lesson_id",
            List.of("lesson", "learnt_on", "action_id", "incident_id", "system_id"),
            it -> Arrays.asList(it.lesson(), it.learntOn(), Columns.value(it.action()), Columns.value(it.incident()),
                    Columns.value(it.aiSystem())),
            (rs, row) -> new LessonFact(rs.getString("lesson"), rs.getObject("learnt_on", LocalDate.class),
                    Columns.id(rs, "action_id", CorrectiveActionId::of),
                    Columns.id(rs, "incident_id", IncidentId::of), Columns.id(rs, "system_id", AiSystemId::of)));

    Lessons(Means means) {
        super("Lesson", "audit.lesson", SHAPE, means);
    }

    @Override
    protected Lesson of(Entry entry, Timeline<LessonFact> facts) {
        return new Lesson(entry, facts);
    }
}
