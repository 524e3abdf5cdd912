package io.answerable.organisation.units;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitFilter;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class UnitReads implements UnitDirectory {

    private static final String SELECT = """
            select u.unit_id, u.key, u.version, f.name, f.function, f.parent_id, f.head_id
            from organisation.unit u
            join organisation.unit_fact f on f.organisation_id = u.organisation_id and f.unit_id = u.unit_id
                and f.valid_from <= :day and f.valid_until > :day
            where u.organisation_id = :organisation
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final KeyRegister keys;
    private final Listings listings;

    UnitReads(JdbcClient jdbc, CurrentActor actor, FactStore tables, Listings listings) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.keys = tables.keys("organisation.unit", "unit_id");
        this.listings = listings;
    }

    @Override
    public List<UnitView> all(LocalDate asOf) {
        return select(SELECT + " order by u.key", asOf).query(view(asOf)).list();
    }

    @Override
    @Transactional
    public Map<UnitId, UnitView> kept(Collection<UnitId> units, LocalDate asOf) {
        keys.holdAll(units.stream().map(UnitId::value).toList());
        return byId(units, asOf);
    }

    @Override
    public Map<UnitId, UnitView> byId(Collection<UnitId> units, LocalDate asOf) {
        return units.isEmpty()
                ? Map.of()
                : select(SELECT + " and u.unit_id = any(:units)", asOf)
                        .param("units", ids(units))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(toMap(UnitView::id, it -> it));
    }

    @Override
    public Map<UnitId, List<UnitView>> childrenOf(Collection<UnitId> units, LocalDate asOf) {
        return related("f.parent_id", ids(units), asOf, UnitView::parent);
    }

    @Override
    public Map<PersonId, List<UnitView>> headedBy(Collection<PersonId> people, LocalDate asOf) {
        return related("f.head_id", people.stream().map(PersonId::value).toArray(UUID[]::new), asOf, UnitView::head);
    }

    @Override
    public Map<UnitId, LocalDate> foundedOn(Collection<UnitId> units) {
        return jdbc.sql("""
                select unit_id, min(valid_from) as founded from organisation.unit_fact
                where organisation_id = :organisation and unit_id = any(:units)
                group by unit_id""")
                .param("organisation", actor.organisation().value())
                .param("units", ids(units))
                .query((rs, row) -> Map.entry(UnitId.of(rs.getObject("unit_id", UUID.class)),
                        rs.getObject("founded", LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <K> Map<K, List<UnitView>> related(String column, UUID[] anchors, LocalDate asOf,
            Function<UnitView, @Nullable K> anchor) {
        var found = new HashMap<K, List<UnitView>>();
        if (anchors.length > 0) {
            select(SELECT + " and " + column + " = any(:anchors) order by u.key", asOf).param("anchors", anchors)
                    .query(view(asOf))
                    .list()
                    .forEach(it -> found.computeIfAbsent(Objects.requireNonNull(anchor.apply(it)),
                            key -> new ArrayList<>()).add(it));
        }
        return found;
    }

    @Override
    public Page<UnitView> page(@Nullable UnitFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("day", asOf).matching(filter, UnitReads::gather);
        return listings.page(new Listing<>(SELECT, criteria, Sorting.by("u.key"),
                view(asOf), it -> Cursor.of(it.key())), paging);
    }

    private static void gather(UnitFilter filter, Criteria criteria) {
        criteria
                .text("u.key", filter.key())
                .text("f.name", filter.name())
                .text("f.function", filter.function())
                .id("f.parent_id", filter.parent(), "parent", "Unit")
                .id("f.head_id", filter.head(), "head", "Person")
                .combined(filter.and(), filter.or(), filter.not(), UnitReads::gather);
    }

    @Override
    public Map<String, UnitId> idsOf(Collection<String> keys) {
        return this.keys.idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> UnitId.of(it.getValue())));
    }

    /** Whether the unit is above the start, or is the start itself. */
    boolean isAbove(UnitId unit, UnitId start, LocalDate day) {
        return select("""
                with recursive line (unit_id, parent_id) as (
                    select unit_id, parent_id from organisation.unit_fact
                    where organisation_id = :organisation and unit_id = :start
                        and valid_from <= :day and valid_until > :day
                    union
                    select f.unit_id, f.parent_id from line l
                    join organisation.unit_fact f on f.organisation_id = :organisation and f.unit_id = l.parent_id
                        and f.valid_from <= :day and f.valid_until > :day)
                select exists (select 1 from line where unit_id = :unit)""", day).param("start", start.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasUnitsBelow(UnitId unit, LocalDate from) {
        return exists("""
                select exists (select 1 from organisation.unit_fact
                    where organisation_id = :organisation and parent_id = :unit
                        and valid_until > :day and valid_from < valid_until)""", unit, from);
    }

    /** Whether somebody who has not left sits there on that day or later. */
    boolean hasPeople(UnitId unit, LocalDate from) {
        return exists("""
                select exists (select 1 from organisation.post t
                    join organisation.employment e on e.organisation_id = t.organisation_id
                        and e.person_id = t.person_id
                    where t.organisation_id = :organisation and t.unit_id = :unit
                        and greatest(t.valid_from, e.valid_from, :day) < least(t.valid_until, e.valid_until))""", unit,
                from);
    }

    private boolean exists(String sql, UnitId unit, LocalDate from) {
        return select(sql, from).param("unit", unit.value()).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("day", asOf);
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).distinct().toArray(UUID[]::new);
    }

    private static RowMapper<UnitView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static UnitView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var parent = rs.getObject("parent_id", UUID.class);
        var head = rs.getObject("head_id", UUID.class);
        return new UnitView(UnitId.of(rs.getObject("unit_id", UUID.class)), rs.getString("key"), rs.getString("name"),
                parent == null ? null : UnitId.of(parent), rs.getString("function"),
                head == null ? null : PersonId.of(head), rs.getInt("version"), asOf);
    }
}
