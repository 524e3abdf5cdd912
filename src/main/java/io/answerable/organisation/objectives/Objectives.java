package io.answerable.organisation.objectives;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ObjectiveState;
import io.answerable.organisation.records.Kind;
import io.answerable.organisation.records.RecordStore;
import io.answerable.organisation.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All strategic objectives. */
@Repository
class Objectives extends Records<ObjectiveFact> {

    Objectives(RecordStore store) {
        super(store, new Kind<>("StrategicObjective", "organisation.strategic_objective",
                new FactTable.Shape<>("organisation.strategic_objective_fact", "objective_id",
                        List.of("title", "strategy", "owner_id", "state", "ended_because"), Objectives::values,
                        Objectives::fact)));
    }

    private static List<@Nullable Object> values(ObjectiveFact fact) {
        var owner = fact.owner();
        return Arrays.asList(fact.title(), fact.strategy(), owner == null ? null : owner.value(),
                fact.state().name(), fact.endedBecause());
    }

    private static ObjectiveFact fact(ResultSet rs, int row) throws SQLException {
        return new ObjectiveFact(rs.getString("title"), rs.getString("strategy"),
                Columns.id(rs, "owner_id", PersonId::of), ObjectiveState.valueOf(rs.getString("state")),
                rs.getString("ended_because"));
    }
}
