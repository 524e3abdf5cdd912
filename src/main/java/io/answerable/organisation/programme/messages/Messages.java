package io.answerable.organisation.programme.messages;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
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

/** All messages of leaders. */
@Repository
class Messages extends Records<MessageFact> {

    private static final List<String> COLUMNS = List.of("leader_id", "title", "content", "channel", "audience",
            "sent_on", "sent", "opened", "pass_on_by");

    Messages(RecordStore store) {
        super(store, new Kind<>("LeadershipMessage", "organisation.message",
                new FactTable.Shape<>("organisation.message_fact", "message_id", COLUMNS, Messages::values,
                        Messages::fact)));
    }

    private static List<@Nullable Object> values(MessageFact fact) {
        return Arrays.asList(fact.leader().value(), fact.title(), fact.content(), fact.channel().name(),
                Columns.values(fact.audience(), UnitId::value), fact.sentOn(), fact.sent(), fact.opened(),
                fact.passOnBy());
    }

    private static MessageFact fact(ResultSet rs, int row) throws SQLException {
        return new MessageFact(Objects.requireNonNull(Columns.id(rs, "leader_id", PersonId::of)),
                rs.getString("title"), rs.getString("content"), MessageChannel.valueOf(rs.getString("channel")),
                Columns.ids(rs, "audience", UnitId::of), Objects.requireNonNull(Columns.day(rs, "sent_on")),
                rs.getObject("sent", Integer.class), rs.getObject("opened", Integer.class),
                Columns.day(rs, "pass_on_by"));
    }
}
