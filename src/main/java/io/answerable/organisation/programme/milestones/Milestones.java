package io.answerable.organisation.programme.milestones;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.organisation.MilestoneChannel;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.records.Kind;
import io.answerable.organisation.records.RecordStore;
import io.answerable.organisation.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All milestones. */
@Repository
class Milestones extends Records<MilestoneFact> {

    Milestones(RecordStore store) {
        super(store, new Kind<>("Milestone", "organisation.milestone",
                new FactTable.Shape<>("organisation.milestone_fact", "milestone_id",
                        List.of("title", "story", "reached_on", "units", "channel"), Milestones::values,
                        Milestones::fact)));
    }

    private static List<@Nullable Object> values(MilestoneFact fact) {
        var channel = fact.channel();
        return Arrays.asList(fact.title(), fact.story(), fact.reachedOn(), Columns.values(fact.units(), UnitId::value),
                channel == null ? null : channel.name());
    }

    private static MilestoneFact fact(ResultSet rs, int row) throws SQLException {
        var channel = rs.getString("channel");
        return new MilestoneFact(rs.getString("title"), rs.getString("story"),
                Objects.requireNonNull(Columns.day(rs, "reached_on")), Columns.ids(rs, "units", UnitId::of),
                channel == null ? null : MilestoneChannel.valueOf(channel));
    }
}
