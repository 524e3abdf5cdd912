package io.answerable.organisation.committees;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.MeetingView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CommitteeReads implements CommitteeDirectory {

    private static final String SELECT = """
            select c.committee_id, c.key, c.version, f.name, f.role, f.chair_kind, f.chair_id,
                f.required_perspectives, f.cadence_days, f.mandate,
                (select max(held_on) from organisation.meeting m
                 where m.organisation_id = c.organisation_id and m.committee_id = c.committee_id
                    and m.held_on <= :day) as last_meeting
            from organisation.committee c
            join organisation.committee_fact f on f.organisation_id = c.organisation_id
                and f.committee_id = c.committee_id and f.valid_from <= :day and f.valid_until > :day
            where c.organisation_id = :organisation
                and (cast(:committees as uuid[]) is null or c.committee_id = any(:committees))
            order by c.key
            """;

    private static final String SEATS = """
            select s.committee_id, s.member_kind, s.member_id, s.perspective from organisation.seat s
            where s.organisation_id = :organisation and s.valid_from <= :day and s.valid_until > :day
                and (cast(:committees as uuid[]) is null or s.committee_id = any(:committees))
            order by s.fact_id
            """;

    private static final String MEETINGS = """
            select c.id, m.held_on, m.agenda, m.decisions, m.actions
            from unnest(cast(:committees as uuid[])) c (id)
            cross join lateral (
                select held_on, agenda, decisions, actions from organisation.meeting
                where organisation_id = :organisation and committee_id = c.id and held_on <= :day
                order by held_on desc limit 50) m
            order by m.held_on desc
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Committees committees;

    CommitteeReads(JdbcClient jdbc, CurrentActor actor, Committees committees) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.committees = committees;
    }

    @Override
    public List<CommitteeView> all(LocalDate asOf) {
        return read(null, asOf);
    }

    @Override
    public Map<CommitteeId, CommitteeView> byId(Collection<CommitteeId> committees, LocalDate asOf) {
        return committees.isEmpty()
                ? Map.of()
                : read(committees.stream().map(CommitteeId::value).distinct().toArray(UUID[]::new), asOf).stream()
                        .collect(toMap(CommitteeView::id, it -> it));
    }

    @Override
    public Map<String, CommitteeId> idsOf(Collection<String> keys) {
        return committees.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> CommitteeId.of(it.getValue())));
    }

    @Override
    public Map<CommitteeId, List<MeetingView>> meetingsOf(Collection<CommitteeId> committees, LocalDate asOf) {
        var meetings = new HashMap<CommitteeId, List<MeetingView>>();
        select(MEETINGS, committees.stream().map(CommitteeId::value).distinct().toArray(UUID[]::new), asOf)
                .query(rs -> {
                    meetings.computeIfAbsent(CommitteeId.of(rs.getObject(1, UUID.class)), it -> new ArrayList<>())
                            .add(new MeetingView(rs.getObject("held_on", LocalDate.class), rs.getString("agenda"),
                                    List.of((String[]) rs.getArray("decisions").getArray()),
                                    List.of((String[]) rs.getArray("actions").getArray())));
                });
        return meetings;
    }

    private List<CommitteeView> read(UUID @Nullable [] committees, LocalDate asOf) {
        var seats = seats(committees, asOf);
        return select(SELECT, committees, asOf).query((rs, row) -> view(rs, seats, asOf)).list();
    }

    private Map<UUID, List<CommitteeView.Seat>> seats(UUID @Nullable [] committees, LocalDate asOf) {
        var seats = new HashMap<UUID, List<CommitteeView.Seat>>();
        select(SEATS, committees, asOf).query(rs -> {
            seats.computeIfAbsent(rs.getObject(1, UUID.class), it -> new ArrayList<>())
                    .add(new CommitteeView.Seat(holder(rs, "member"), rs.getString("perspective")));
        });
        return seats;
    }

    private JdbcClient.StatementSpec select(String sql, UUID @Nullable [] committees, LocalDate asOf) {
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .param("committees", committees);
    }

    private static CommitteeView view(ResultSet rs, Map<UUID, List<CommitteeView.Seat>> seats, LocalDate asOf)
            throws SQLException {
        var id = rs.getObject("committee_id", UUID.class);
        return new CommitteeView(CommitteeId.of(id), rs.getString("key"), rs.getString("name"), rs.getString("role"),
                rs.getString("chair_kind") == null ? null : holder(rs, "chair"), seats.getOrDefault(id, List.of()),
                List.of((String[]) rs.getArray("required_perspectives").getArray()),
                rs.getObject("cadence_days", Integer.class), rs.getObject("last_meeting", LocalDate.class),
                rs.getString("mandate"), rs.getInt("version"), asOf);
    }

    private static HolderRef holder(ResultSet rs, String column) throws SQLException {
        return new HolderRef(HolderRef.Kind.valueOf(rs.getString(column + "_kind")),
                rs.getObject(column + "_id", UUID.class));
    }
}
