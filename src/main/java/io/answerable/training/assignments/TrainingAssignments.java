package io.answerable.training.assignments;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.TrainingStatus;
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

    private static final List<String> COLUMNS = List.of("person", "course", "system", "due", "completed", "status",
            "occasion", "because", "evidence", "effect", "trainer", "released_because", "released_by");
    private static final FactTable.Shape<TrainingFact> SHAPE = new FactTable.Shape<>("training.assignment_fact",
            "assignment_id", COLUMNS, TrainingAssignments::values, (rs, row) -> fact(rs));

    TrainingAssignments(FactStore store, Chronicle chronicle) {
        super("TrainingAssignment", store.keys("training.assignment", "assignment_id"), chronicle, store.of(SHAPE),
                TrainingAssignment::new);
    }

    private static List<@Nullable Object> values(TrainingFact fact) {
        var occasion = fact.origin().occasion();
        return Arrays.asList(fact.person().value(), fact.course(), Columns.value(fact.system()), fact.due(),
                fact.completed(), fact.status().name(), occasion == null ? null : occasion.name(),
                fact.origin().because(), fact.proof().evidence(), fact.proof().effect(),
                Columns.value(fact.proof().trainer()),
                fact.release().releasedBecause(), Columns.value(fact.release().releasedBy()));
    }

    static TrainingFact fact(ResultSet rs) throws SQLException {
        var occasion = rs.getString("occasion");
        return new TrainingFact(PersonId.of(rs.getObject("person", UUID.class)), rs.getString("course"),
                Columns.id(rs, "system", AiSystemId::of), Columns.day(rs, "due"), Columns.day(rs, "completed"),
                TrainingStatus.valueOf(rs.getString("status")),
                new TrainingFact.Origin(occasion == null ? null : TrainingOccasion.valueOf(occasion),
                        rs.getString("because")),
                new TrainingFact.Proof(rs.getString("evidence"), rs.getString("effect"),
                        Columns.id(rs, "trainer", ExternalPartyId::of)),
                new TrainingFact.Release(rs.getString("released_because"),
                        Columns.id(rs, "released_by", PersonId::of)));
    }
}
