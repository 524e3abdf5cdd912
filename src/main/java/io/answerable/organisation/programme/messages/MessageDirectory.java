package io.answerable.organisation.programme.messages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.programme.messages.LeadershipMessageView.PassedOn;
import io.answerable.organisation.records.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of leaders, and who passed them on. */
@Component
@Transactional(readOnly = true)
public class MessageDirectory {

    private static final Sorting LATEST_FIRST = new Sorting(List.of(
            new Sorting.Column("f.sent_on", false, LocalDate::parse), new Sorting.Column("k.key", true)));

    private final Messages messages;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    MessageDirectory(Messages messages, JdbcClient jdbc, CurrentActor actor) {
        this.messages = messages;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public Map<LeadershipMessageId, LeadershipMessageView> byId(Collection<LeadershipMessageId> ids, LocalDate asOf) {
        return messages.seen(ids.stream().map(LeadershipMessageId::value).toList(), asOf)
                .values()
                .stream()
                .map(MessageDirectory::view)
                .collect(toMap(LeadershipMessageView::id, it -> it));
    }

    public Map<String, LeadershipMessageId> idsOf(Collection<String> keys) {
        return messages.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> LeadershipMessageId.of(it.getValue())));
    }

    /** One page of what is known on that day, latest first. */
    public Page<LeadershipMessageView> page(@Nullable MessageFilter filter, LocalDate asOf, Paging paging) {
        return messages.page(Criteria.begin().matching(filter, MessageDirectory::gather), LATEST_FIRST, asOf, paging,
                MessageDirectory::view, it -> Cursor.of(it.sentOn(), it.key()));
    }

    /** Who passed these on by that day, in the order of the days. */
    public Map<LeadershipMessageId, List<PassedOn>> passedOn(
            Collection<LeadershipMessageId> ids, LocalDate asOf) {
        return jdbc.sql("""
                select message_id, unit_id, lead_id, passed_on from organisation.passed_on
                where organisation_id = :organisation and message_id = any(:messages) and passed_on <= :day
                order by passed_on, unit_id""")
                .param("organisation", actor.organisation().value())
                .param("messages", Columns.values(ids, LeadershipMessageId::value))
                .param("day", asOf)
                .query((rs, row) -> passedOn(rs, asOf))
                .list()
                .stream()
                .collect(groupingBy(PassedOn::message));
    }

    /** Those that team leads are asked to pass on. */
    List<LeadershipMessageView> toBePassedOn(LocalDate asOf) {
        return messages.where(Criteria.begin().condition("f.pass_on_by is not null and f.sent_on <= :%s", asOf), asOf)
                .stream()
                .map(MessageDirectory::view)
                .toList();
    }

    private static PassedOn passedOn(ResultSet rs, LocalDate asOf) throws SQLException {
        return new PassedOn(Objects.requireNonNull(Columns.id(rs, "message_id", LeadershipMessageId::of)),
                Objects.requireNonNull(Columns.id(rs, "unit_id", UnitId::of)),
                Objects.requireNonNull(Columns.id(rs, "lead_id", PersonId::of)),
                Objects.requireNonNull(Columns.day(rs, "passed_on")), asOf);
    }

    private static void gather(MessageFilter filter, Criteria criteria) {
        criteria.text("k.key", filter.key())
                .text("f.title", filter.title())
                .id("f.leader_id", filter.leader(), "leader", "Person")
                .ids("f.audience && :%s", "f.audience = '{}'", filter.audience(), "audience", "Unit")
                .day("f.sent_on", filter.sentOn())
                .combined(filter.and(), filter.or(), filter.not(), MessageDirectory::gather);
    }

    static LeadershipMessageView view(Seen<MessageFact> seen) {
        var fact = seen.fact();
        return new LeadershipMessageView(LeadershipMessageId.of(seen.id()), seen.key(), fact.leader(), fact.title(),
                fact.content(), fact.channel(), fact.audience(), fact.sentOn(), fact.sent(), fact.opened(),
                fact.passOnBy(), seen.version(), seen.asOf());
    }
}
