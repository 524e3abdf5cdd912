package io.answerable.organisation.people;

import com.google.common.base.Suppliers;
import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.PersonFilter;
import io.answerable.organisation.PersonOrder;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people page by page: of the whole organisation, or of many units or managers at once. */
@Component
class PersonPages {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Listings listings;

    PersonPages(JdbcClient jdbc, CurrentActor actor, Listings listings) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.listings = listings;
    }

    Page<PersonView> page(@Nullable PersonFilter filter, List<PersonOrder> order, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("day", asOf).matching(filter, PersonCriteria::gather);
        return listings.page(new Listing<>(PersonRow.SELECT, criteria,
                PersonCriteria.sorting(order), PersonRow.view(asOf), it -> PersonCriteria.cursor(order, it)), paging);
    }

    /** @param column of the post, the unit or the manager */
    Map<UUID, Page<PersonView>> below(String column, Collection<UUID> anchors, LocalDate asOf, Paging paging) {
        if (anchors.isEmpty()) {
            return Map.of();
        }
        var rows = rowsBelow(column, anchors, asOf, paging);
        Supplier<Map<UUID, Integer>> counts = Suppliers.memoize(() -> counts(column, anchors, asOf))::get;
        var pages = new HashMap<UUID, Page<PersonView>>();
        anchors.forEach(anchor -> pages.put(anchor, Page.of(rows.getOrDefault(anchor, List.of()), paging,
                it -> Cursor.of(it.key()), () -> counts.get().getOrDefault(anchor, 0))));
        return pages;
    }

    private Map<UUID, List<PersonView>> rowsBelow(
            String column, Collection<UUID> anchors, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin();
        var sorting = Sorting.by("p.key");
        var sql = "select x.anchor, r.* from unnest(cast(:anchors as uuid[])) x (anchor) cross join lateral ("
                + PersonRow.SELECT + " and " + column + " = x.anchor and " + PersonRow.PRESENT + " and "
                + sorting.beyond(paging, criteria) + " order by " + sorting.orderBy(paging.backward())
                + " limit :limit) r";
        var view = PersonRow.view(asOf);
        var rows = new HashMap<UUID, List<PersonView>>();
        select(sql, asOf).params(criteria.parameters())
                .param("anchors", anchors.toArray(UUID[]::new))
                .param("limit", paging.size() + 1)
                .query(rs -> {
                    rows.computeIfAbsent(rs.getObject("anchor", UUID.class), it -> new ArrayList<>())
                            .add(Objects.requireNonNull(view.mapRow(rs, 0)));
                });
        return rows;
    }

    private Map<UUID, Integer> counts(String column, Collection<UUID> anchors, LocalDate asOf) {
        var counts = new HashMap<UUID, Integer>();
        select("""
                select %1$s, count(*) from organisation.post t
                join organisation.employment e on e.organisation_id = t.organisation_id and e.person_id = t.person_id
                where t.organisation_id = :organisation and %1$s = any(:anchors)
                    and t.valid_from <= :day and t.valid_until > :day and e.valid_from <= :day and e.valid_until > :day
                group by 1
                """.formatted(column), asOf).param("anchors", anchors.toArray(UUID[]::new)).query(rs -> {
            counts.put(rs.getObject(1, UUID.class), rs.getInt(2));
        });
        return counts;
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("day", asOf);
    }
}
