package io.answerable.training.assignments;

import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.training.TrainingStatus;
import io.answerable.training.records.Columns;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All courses that people are to take or have taken, to be changed. */
@Repository
class TrainingAssignments extends KeepingTold<TrainingFact, TrainingAssignment> {

    private static final FactTable.Shape<TrainingFact> SHAPE = new FactTable.Shape<>("training.assignment_fact",
            "assignment_id", List.of("person", "course", "system", "due", "completed", "status"),
            TrainingAssignments::values, (rs, row) -> fact(rs));

    TrainingAssignments(FactStore store, Chronicle chronicle) {
        super("TrainingAssignment", store.keys("training.assignment", "assignment_id"), chronicle, store.of(SHAPE),
                TrainingAssignment::new);
    }

    private static List<@Nullable Object> values(TrainingFact fact) {
        return Arrays.asList(fact.person().value(), fact.course(), Columns.value(fact.system()), fact.due(),
                fact.completed(), fact.status().name());
    }

    static TrainingFact fact(ResultSet rs) throws SQLException {
        return new TrainingFact(PersonId.of(rs.getObject("person", UUID.class)), rs.getString("course"),
                Columns.system(rs), Columns.day(rs, "due"), Columns.day(rs, "completed"),
                TrainingStatus.valueOf(rs.getString("status")));
    }
}
