package io.answerable.audit.programme;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CheckMadeView;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.matters.NotedOnce;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of checks; written once. */
@Repository
class ChecksMade {

    private static final List<String> COLUMNS = List.of("result", "made_by");

    private final NotedOnce<CheckMadeView> noted;

    ChecksMade(JdbcClient jdbc, CurrentActor actor) {
        this.noted = new NotedOnce<>(jdbc, actor, new NotedOnce.Shape<>("audit.check_made", "check_id",
                "schedule_id", "made_on", COLUMNS, it -> Arrays.asList(it.result(), Columns.value(it.by())),
                ChecksMade::view));
    }

    void add(CheckMadeView made) {
        noted.add(made.schedule().value(), made.madeOn(), made);
    }

    /** Earliest first. */
    Map<UUID, List<CheckMadeView>> of(Collection<UUID> schedules, LocalDate asOf) {
        return noted.of(schedules, asOf);
    }

    private static CheckMadeView view(ResultSet rs, int row) throws SQLException {
        var day = rs.getObject("made_on", LocalDate.class);
        return new CheckMadeView(CheckScheduleId.of(rs.getObject("schedule_id", UUID.class)), day,
                rs.getString("result"), Columns.id(rs, "made_by", PersonId::of), day);
    }
}
