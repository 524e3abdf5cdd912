package io.answerable.organisation.committees;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.organisation.records.JsonLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All committees, to be changed. */
@Repository
class Committees extends Keeping<Committee> {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final CurrentActor actor;
    private final FactTable<CommitteeFact> facts;
    private final FactTable<SeatFact> seats;

    Committees(FactStore tables, Chronicle chronicle, JdbcClient jdbc, JdbcTemplate template,
            CurrentActor actor) {
        super("Committee", tables.keys("organisation.committee", "committee_id"), chronicle);
        this.jdbc = jdbc;
        this.template = template;
        this.actor = actor;
        this.facts = tables.of(new FactTable.Shape<>("organisation.committee_fact", "committee_id",
                List.of("name", "role", "chair_kind", "chair_id", "required_perspectives", "cadence_days", "mandate"),
                Committees::values, Committees::fact));
        this.seats = tables.of(new FactTable.Shape<>("organisation.seat", "committee_id",
                List.of("member_kind", "member_id", "perspective"),
                it -> Arrays.asList(it.member().kind().name(), it.member().id(), it.perspective()),
                (rs, row) -> new SeatFact(holder(rs, "member"), rs.getString("perspective"))));
    }

    FactTable<CommitteeFact> facts() {
        return facts;
    }

    FactTable<SeatFact> seats() {
        return seats;
    }

    /** The days on which these committees met, and whether it is recorded what happened. */
    Map<UUID, Map<LocalDate, Boolean>> meetingsOf(Collection<UUID> committees) {
        var meetings = new HashMap<UUID, Map<LocalDate, Boolean>>();
        jdbc.sql("""
                select committee_id, held_on, bool_or(recorded) from organisation.meeting
                where organisation_id = :organisation and committee_id = any(:committees)
                group by committee_id, held_on
                """)
                .param("organisation", actor.organisation().value())
                .param("committees", committees.toArray(UUID[]::new))
                .query(rs -> {
                    meetings.computeIfAbsent(rs.getObject(1, UUID.class), it -> new HashMap<>())
                            .put(rs.getObject(2, LocalDate.class), rs.getBoolean(3));
                });
        return meetings;
    }

    @Override
    protected List<Committee> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var known = facts.timelinesOf(ids);
        var seated = seats.timelinesOf(ids);
        var met = meetingsOf(ids);
        return entries.stream()
                .map(it -> new Committee(it, of(known, it), of(seated, it),
                        met.getOrDefault(it.id(), new HashMap<>())))
                .toList();
    }

    @Override
    protected void write(Collection<Committee> committees) {
        facts.write(committees.stream().map(Committee::facts).toList());
        seats.write(committees.stream().map(Committee::seats).toList());
        var meetings = committees.stream()
                .flatMap(committee -> committee.newMeetings().stream().map(it -> row(committee, it)))
                .toList();
        if (!meetings.isEmpty()) {
            template.batchUpdate("""
                    insert into organisation.meeting
                        (organisation_id, meeting_id, committee_id, held_on, recorded, minutes, agenda, decisions,
                         present_kinds, present_ids)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", meetings);
        }
        committees.forEach(it -> it.newMeetings().clear());
    }

    private @Nullable Object[] row(Committee committee, Meeting meeting) {
        return new @Nullable Object[]{actor.organisation().value(), NewId.next(), committee.entry().id(),
                meeting.heldOn(), meeting.recorded(), meeting.minutes(), JsonLists.of(meeting.agenda()),
                JsonLists.of(meeting.decisions()), Columns.kinds(meeting.present()),
                Columns.values(meeting.present(), HolderRef::id)};
    }

    private static <F> Timeline<F> of(Map<UUID, Timeline<F>> timelines, Entry entry) {
        return timelines.getOrDefault(entry.id(), Timeline.empty(entry.id()));
    }

    private static List<@Nullable Object> values(CommitteeFact fact) {
        var chair = fact.chair();
        return Arrays.asList(fact.name(), fact.role(), chair == null ? null : chair.kind().name(),
                chair == null ? null : chair.id(), fact.requiredPerspectives().toArray(String[]::new),
                fact.cadenceDays(), fact.mandate());
    }

    private static CommitteeFact fact(ResultSet rs, int row) throws SQLException {
        return new CommitteeFact(rs.getString("name"), rs.getString("role"),
                rs.getString("chair_kind") == null ? null : holder(rs, "chair"),
                List.of((String[]) rs.getArray("required_perspectives").getArray()),
                rs.getObject("cadence_days", Integer.class), rs.getString("mandate"));
    }

    private static HolderRef holder(ResultSet rs, String column) throws SQLException {
        return new HolderRef(HolderRef.Kind.valueOf(rs.getString(column + "_kind")),
                rs.getObject(column + "_id", UUID.class));
    }
}
