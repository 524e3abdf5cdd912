package io.answerable.organisation.committees;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.MeetingDirectory;
import io.answerable.organisation.MeetingFilter;
import io.answerable.organisation.MeetingView;
import io.answerable.organisation.records.JsonLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened at meetings; of a day that is named twice, what somebody recorded. */
@Component
@Transactional(readOnly = true)
class MeetingReads implements MeetingDirectory {

    private static final String TOLD = """
            from organisation.meeting m
            where m.organisation_id = :organisation and m.held_on <= :day
                and (m.recorded or not exists (
                    select 1 from organisation.meeting r
                    where r.organisation_id = m.organisation_id and r.committee_id = m.committee_id
                        and r.held_on = m.held_on and r.recorded))
            """;

    private static final String LATEST = """
            select m.*
            from unnest(cast(:committees as uuid[])) c (id)
            cross join lateral (
                select m.* %s and m.committee_id = c.id order by m.held_on desc limit 50) m
            order by m.held_on desc
            """.formatted(TOLD);

    private static final Sorting LATEST_FIRST = new Sorting(List.of(
            new Sorting.Column("m.held_on", false, LocalDate::parse),
            new Sorting.Column("m.committee_id", true, UUID::fromString)));

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Listings listings;

    MeetingReads(JdbcClient jdbc, CurrentActor actor, Listings listings) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.listings = listings;
    }

    @Override
    public Map<CommitteeId, List<MeetingView>> latestOf(Collection<CommitteeId> committees, LocalDate asOf) {
        return jdbc.sql(LATEST)
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .param("committees", Columns.values(committees))
                .query((rs, row) -> meeting(rs, asOf))
                .list()
                .stream()
                .collect(groupingBy(MeetingView::committee));
    }

    @Override
    public Page<MeetingView> page(@Nullable MeetingFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("day", asOf).matching(filter, MeetingReads::gather);
        return listings.page(new Listing<>("select m.* " + TOLD, criteria, LATEST_FIRST,
                (rs, row) -> meeting(rs, asOf), it -> Cursor.of(it.heldOn(), it.committee().toString())), paging);
    }

    private static void gather(MeetingFilter filter, Criteria criteria) {
        criteria.id("m.committee_id", filter.committee(), "committee", "Committee")
                .day("m.held_on", filter.heldOn())
                .combined(filter.and(), filter.or(), filter.not(), MeetingReads::gather);
    }

    private static MeetingView meeting(ResultSet rs, LocalDate asOf) throws SQLException {
        return new MeetingView(Columns.requiredId(rs, "committee_id", CommitteeId::of),
                rs.getObject("held_on", LocalDate.class), rs.getString("minutes"),
                JsonLists.read(rs, "agenda", MeetingView.AgendaItem.class),
                JsonLists.read(rs, "decisions", MeetingView.MeetingDecision.class),
                Columns.holders(rs, "present_kinds", "present_ids"), asOf);
    }
}
