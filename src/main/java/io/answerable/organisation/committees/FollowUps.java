package io.answerable.organisation.committees;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeId;
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

/** All that committees asked people to do. */
@Repository
class FollowUps extends Records<FollowUpFact> {

    private static final List<String> COLUMNS = List.of("committee_id", "meeting_on", "title", "owner_id", "due",
            "done_on");

    FollowUps(RecordStore store) {
        super(store, new Kind<>("FollowUp", "organisation.follow_up",
                new FactTable.Shape<>("organisation.follow_up_fact", "follow_up_id", COLUMNS, FollowUps::values,
                        FollowUps::fact)));
    }

    private static List<@Nullable Object> values(FollowUpFact fact) {
        var owner = fact.owner();
        return Arrays.asList(fact.committee().value(), fact.meetingOn(), fact.title(),
                owner == null ? null : owner.value(), fact.due(), fact.doneOn());
    }

    private static FollowUpFact fact(ResultSet rs, int row) throws SQLException {
        return new FollowUpFact(Objects.requireNonNull(Columns.id(rs, "committee_id", CommitteeId::of)),
                Objects.requireNonNull(Columns.day(rs, "meeting_on")), rs.getString("title"),
                Columns.id(rs, "owner_id", PersonId::of), Columns.day(rs, "due"), Columns.day(rs, "done_on"));
    }
}
