package io.answerable.audit.programme;

import io.answerable.audit.matters.Matters;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** All schedules of checks, to be read and changed. */
@Repository
class CheckSchedules extends Matters<CheckScheduleFact, CheckSchedule> {

    private static final FactTable.Shape<CheckScheduleFact> SHAPE = new FactTable.Shape<>("audit.check_schedule_fact",
            "schedule_id",
            List.of("title", "system_id", "leader", "criterion", "every_months", "first_due", "ended_on"),
            it -> Arrays.asList(it.title(), it.aiSystem().value(), it.leader().value(), it.criterion(),
                    it.everyMonths(), it.firstDue(), it.endedOn()),
            (rs, row) -> new CheckScheduleFact(rs.getString("title"),
                    AiSystemId.of(rs.getObject("system_id", UUID.class)),
                    PersonId.of(rs.getObject("leader", UUID.class)), rs.getString("criterion"),
                    rs.getInt("every_months"), rs.getObject("first_due", LocalDate.class),
                    rs.getObject("ended_on", LocalDate.class)));

    CheckSchedules(Means means) {
        super("CheckSchedule", "audit.check_schedule", SHAPE, means);
    }

    @Override
    protected CheckSchedule of(Entry entry, Timeline<CheckScheduleFact> facts) {
        return new CheckSchedule(entry, facts);
    }
}
