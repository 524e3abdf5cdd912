package io.answerable.policy.coverage;

import io.answerable.access.Permission;
import io.answerable.policy.records.Reading;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The processes behind the topics of governance. */
@Component
class GovernanceProcesses extends Reading<GovernanceCoverageView> {

    GovernanceProcesses(Tables tables) {
        super(ProcessFact.KIND, Permission.READ_GOVERNANCE, tables);
    }

    List<GovernanceCoverageView> described(LocalDate asOf) {
        return everyOne(asOf);
    }

    @Override
    protected GovernanceCoverageView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = ProcessFact.of(row, 0);
        return new GovernanceCoverageView(GovernanceTopic.valueOf(row.getString("key")), it.process(), it.owner(),
                List.of(), row.getInt("version"), asOf);
    }
}
