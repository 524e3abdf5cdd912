package io.answerable.organisation.programme.engagements;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.EngagementKind;
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

/** All engagements. */
@Repository
class StakeholderEngagements extends Records<EngagementFact> {

    StakeholderEngagements(RecordStore store) {
        super(store, new Kind<>("StakeholderEngagement", "organisation.engagement",
                new FactTable.Shape<>("organisation.engagement_fact", "engagement_id",
                        List.of("kind", "held_on", "topic", "attendee_kinds", "attendee_ids", "outcome",
                                "open_points"),
                        StakeholderEngagements::values, StakeholderEngagements::fact)));
    }

    private static List<@Nullable Object> values(EngagementFact fact) {
        return Arrays.asList(fact.kind().name(), fact.heldOn(), fact.topic(), Columns.kinds(fact.attendees()),
                Columns.values(fact.attendees(), HolderRef::id), fact.outcome(), Columns.texts(fact.openPoints()));
    }

    private static EngagementFact fact(ResultSet rs, int row) throws SQLException {
        return new EngagementFact(EngagementKind.valueOf(rs.getString("kind")),
                Objects.requireNonNull(Columns.day(rs, "held_on")), rs.getString("topic"),
                Columns.holders(rs, "attendee_kinds", "attendee_ids"), rs.getString("outcome"),
                Columns.texts(rs, "open_points"));
    }
}
