package io.answerable.organisation.committees;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeFilter;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.CommitteeView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CommitteeReads implements CommitteeDirectory {

    private static final String SITTING = """
            from organisation.seat s
            where s.organisation_id = c.organisation_id and s.committee_id = c.committee_id
                and s.valid_from <= :day and s.valid_until > :day
            """;

    private static final String SELECT = """
            select c.committee_id, c.key, c.version, f.name, f.role, f.chair_kind, f.chair_id,
                f.required_perspectives, f.cadence_days, f.mandate,
                array(select s.member_kind %1$s order by s.fact_id) as member_kinds,
                array(select s.member_id %1$s order by s.fact_id) as member_ids,
                array(select s.perspective %1$s order by s.fact_id) as perspectives,
                (select max(held_on) from organisation.meeting m
                 where m.organisation_id = c.organisation_id and m.committee_id = c.committee_id
                    and m.held_on <= :day) as last_meeting
            from organisation.committee c
            join organisation.committee_fact f on f.organisation_id = c.organisation_id
                and f.committee_id = c.committee_id and f.valid_from <= :day and f.valid_until > :day
            where c.organisation_id = :organisation
            """.formatted(SITTING);

    private static final String HAS_MEMBER = "exists (select 1 " + SITTING + " and s.member_id = any(:%s))";
    private static final String HAS_NO_MEMBER = "not exists (select 1 " + SITTING + ")";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Committees committees;
    private final Listings listings;

    CommitteeReads(JdbcClient jdbc, CurrentActor actor, Committees committees, Listings listings) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.committees = committees;
        this.listings = listings;
    }

    @Override
    public List<CommitteeView> all(LocalDate asOf) {
        return read("true", new UUID[0], asOf);
    }

    @Override
    public Map<CommitteeId, CommitteeView> byId(Collection<CommitteeId> committees, LocalDate asOf) {
        return committees.isEmpty()
                ? Map.of()
                : read("c.committee_id = any(:them)",
                        committees.stream().map(CommitteeId::value).distinct().toArray(UUID[]::new), asOf).stream()
                        .collect(toMap(CommitteeView::id, it -> it));
    }

    @Override
    public List<CommitteeView> ofMembers(Collection<HolderRef> members, LocalDate asOf) {
        return members.isEmpty()
                ? List.of()
                : read("(f.chair_id = any(:them) or " + HAS_MEMBER.formatted("them") + ")",
                        members.stream().map(HolderRef::id).toArray(UUID[]::new), asOf);
    }

    @Override
    public Page<CommitteeView> page(@Nullable CommitteeFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("day", asOf).matching(filter, CommitteeReads::gather);
        return listings.page(new Listing<>(SELECT, criteria, Sorting.by("c.key"),
                (rs, row) -> view(rs, asOf), it -> Cursor.of(it.key())), paging);
    }

    private static void gather(CommitteeFilter filter, Criteria criteria) {
        criteria
                .text("c.key", filter.key())
                .text("f.name", filter.name())
                .text("f.role", filter.role())
                .ids(HAS_MEMBER, HAS_NO_MEMBER, filter.member(), "member", "Person", "ExternalParty")
                .combined(filter.and(), filter.or(), filter.not(), CommitteeReads::gather);
    }

    @Override
    public Map<String, CommitteeId> idsOf(Collection<String> keys) {
        return committees.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> CommitteeId.of(it.getValue())));
    }

    private List<CommitteeView> read(String condition, UUID[] them, LocalDate asOf) {
        return select(SELECT + " and " + condition + " order by c.key", asOf).param("them", them)
                .query((rs, row) -> view(rs, asOf))
                .list();
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("day", asOf);
    }

    private static CommitteeView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var id = rs.getObject("committee_id", UUID.class);
        return new CommitteeView(CommitteeId.of(id), rs.getString("key"), rs.getString("name"), rs.getString("role"),
                rs.getString("chair_kind") == null ? null : holder(rs, "chair"), seats(rs),
                List.of((String[]) rs.getArray("required_perspectives").getArray()),
                rs.getObject("cadence_days", Integer.class), rs.getObject("last_meeting", LocalDate.class),
                rs.getString("mandate"), rs.getInt("version"), asOf);
    }

    private static List<CommitteeView.Seat> seats(ResultSet rs) throws SQLException {
        var kinds = (String[]) rs.getArray("member_kinds").getArray();
        var ids = (UUID[]) rs.getArray("member_ids").getArray();
        var perspectives = (String[]) rs.getArray("perspectives").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new CommitteeView.Seat(new HolderRef(HolderRef.Kind.valueOf(kinds[i]), ids[i]),
                        perspectives[i]))
                .toList();
    }

    private static HolderRef holder(ResultSet rs, String column) throws SQLException {
        return new HolderRef(HolderRef.Kind.valueOf(rs.getString(column + "_kind")),
                rs.getObject(column + "_id", UUID.class));
    }
}
