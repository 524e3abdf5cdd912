package io.answerable.policy.coverage;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The process behind a topic of governance, and who owns it. */
record ProcessFact(String process, PersonId owner) {

    static final Things.Kind<ProcessFact> KIND = new Things.Kind<>("GovernanceCoverage", "gp",
            new FactTable.Shape<>("policy.governance_process_fact",
                    "governance_process_id", List.of("process", "owner"), ProcessFact::values, ProcessFact::of));

    private static List<@Nullable Object> values(ProcessFact it) {
        return Arrays.asList(it.process(), it.owner().value());
    }

    static ProcessFact of(ResultSet row, int number) throws SQLException {
        return new ProcessFact(row.getString("process"), Columns.requiredId(row, "owner", PersonId::of));
    }
}
