package io.answerable.organisation.records;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Act;
import io.answerable.facts.Criteria;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Listing;
import io.answerable.facts.Sorting;
import io.answerable.facts.Timeline;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/** All things of one kind: to be changed, and to be read as of a day in one statement. */
public abstract class Records<F extends Record> extends Keeping<Item<F>> {

    private final RecordStore store;
    private final Kind<F> kind;
    private final FactTable<F> facts;

    protected Records(RecordStore store, Kind<F> kind) {
        super(kind.type(), store.tables().keys(kind.table(), kind.id()), store.chronicle());
        this.store = store;
        this.kind = kind;
        this.facts = store.tables().of(kind.facts());
    }

    /** Something new, of which nothing is known yet. */
    public Item<F> first(String key) {
        var entry = Entry.first(key, store.actor().today());
        return new Item<>(entry, Timeline.empty(entry.id()));
    }

    /** Keeps something new with its first fact. */
    public Item<F> begin(String key, Act act, F fact) {
        var item = first(key);
        item.change(act.from(), fact);
        add(item, act);
        return item;
    }

    /** Keeps a change, if there is one. */
    public void change(Item<F> item, Act act, F fact) {
        item.change(act.from(), fact);
        if (!item.alterations().isEmpty()) {
            save(item, act);
        }
    }

    @Override
    protected List<Item<F>> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Item<>(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Item<F>> items) {
        facts.write(items.stream().map(Item::facts).toList());
    }

    /** Everything known of that day, by key. */
    public List<Seen<F>> all(LocalDate asOf) {
        return where(Criteria.begin(), asOf);
    }

    /** What meets the criteria, by key; they may name the columns {@code k.key} and, of the fact, {@code f.…}. */
    public List<Seen<F>> where(Criteria criteria, LocalDate asOf) {
        var sql = kind.select() + " and " + criteria.sql() + " order by k.key";
        return store.jdbc()
                .sql(sql)
                .param("organisation", organisation().value())
                .param("day", asOf)
                .params(criteria.parameters())
                .query(seen(asOf))
                .list();
    }

    /** These, as far as they are known of that day. */
    public Map<UUID, Seen<F>> seen(Collection<UUID> things, LocalDate asOf) {
        return things.isEmpty()
                ? Map.of()
                : where(Criteria.begin()
                        .condition("k." + kind.id() + " = any(:%s)",
                                things.stream().distinct().toArray(UUID[]::new)),
                        asOf).stream()
                        .collect(toMap(Seen::id, it -> it));
    }

    /** One that has just been kept, as of the day from which on that holds, or today. */
    public Seen<F> seen(Item<F> item, LocalDate from) {
        var today = store.actor().today();
        var id = item.entry().id();
        return Objects.requireNonNull(seen(List.of(id), from.isAfter(today) ? from : today).get(id));
    }

    /** One page by key. */
    public <V> Page<V> page(Criteria criteria, LocalDate asOf, Paging paging, Function<Seen<F>, V> view,
            Function<V, String> key) {
        return page(criteria, Sorting.by("k.key"), asOf, paging, view, it -> Cursor.of(key.apply(it)));
    }

    /** One page in another order. */
    public <V> Page<V> page(Criteria criteria, Sorting sorting, LocalDate asOf, Paging paging,
            Function<Seen<F>, V> view, Function<V, Cursor> cursor) {
        RowMapper<V> rows = (rs, row) -> view.apply(Objects.requireNonNull(seen(asOf).mapRow(rs, row)));
        return store.listings()
                .page(new Listing<>(kind.select(), criteria.with("day", asOf), sorting, rows, cursor), paging);
    }

    private OrganisationId organisation() {
        return store.actor().organisation();
    }

    private RowMapper<Seen<F>> seen(LocalDate asOf) {
        return (rs, row) -> new Seen<>(
                new Entry(rs.getObject("thing", UUID.class), rs.getString("key"), rs.getInt("version"),
                        rs.getObject("brought_on", LocalDate.class)),
                Objects.requireNonNull(kind.facts().mapper().mapRow(rs, row)),
                rs.getObject("valid_from", LocalDate.class), asOf);
    }
}
