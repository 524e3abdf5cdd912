package io.answerable.policy.records;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.KeyRegister;
import io.answerable.facts.Listing;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The things of one kind as they were on a day, for whoever may see them. */
@Transactional(readOnly = true)
public abstract class Reading<V extends Reading.View> {

    private final String type;
    private final Permission permission;
    private final KeyRegister keys;
    private final Tables tables;
    private final String select;
    private final String id;

    protected Reading(Things.Kind<?> kind, Permission permission, Tables tables) {
        this.type = kind.type();
        this.permission = permission;
        this.keys = tables.keys(kind.table(), kind.id());
        this.tables = tables;
        this.id = "t." + kind.id();
        this.select = """
                select t.key, t.version, f.* from %1$s t
                join %2$s f on f.organisation_id = t.organisation_id and f.%3$s = t.%3$s
                    and f.valid_from <= :asOf and f.valid_until > :asOf
                where t.organisation_id = :organisation""".formatted(kind.table(), kind.shape().table(), kind.id());
    }

    /** Something that is known by a key. */
    public interface View {

        String key();
    }

    protected abstract V view(ResultSet row, LocalDate asOf) throws SQLException;

    /** Name of the GraphQL type. */
    public String type() {
        return type;
    }

    /** The thing as of that day, if it is known of that day and the caller may see it. */
    public Optional<V> find(UUID thing, LocalDate asOf) {
        return mayRead() ? Optional.ofNullable(byIds(List.of(thing), asOf).get(thing)) : Optional.empty();
    }

    public Optional<UUID> idOf(String key) {
        return idsOf(List.of(key)).values().stream().findFirst();
    }

    public Map<String, UUID> idsOf(Collection<String> them) {
        return keys.idsOf(them);
    }

    /** Whoever asks: for other parts of this context. */
    public Map<UUID, V> byIds(Collection<UUID> ids, LocalDate asOf) {
        return where("%s = any(:ids)".formatted(id), Map.of("ids", ids.toArray(UUID[]::new)), asOf);
    }

    /** Those that meet a condition of ours, by key, whoever asks. */
    protected Map<UUID, V> where(String condition, Map<String, ?> parameters, LocalDate asOf) {
        var found = new LinkedHashMap<UUID, V>();
        tables.jdbc()
                .sql(select + " and " + condition + " order by t.key")
                .param("organisation", actor().organisation().value())
                .param("asOf", asOf)
                .params(parameters)
                .query(row -> {
                    found.put(id(row), view(row, asOf));
                });
        return found;
    }

    /** All of them by key, whoever asks: for other parts of this context. */
    public List<V> everyOne(LocalDate asOf) {
        return List.copyOf(where("true", Map.of(), asOf).values());
    }

    protected UUID id(ResultSet row) throws SQLException {
        return row.getObject(id.substring(2), UUID.class);
    }

    /**
     * One page by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission
     */
    protected Page<V> page(Criteria criteria, LocalDate asOf, Paging paging) {
        actor().require(permission);
        criteria.with("asOf", asOf);
        return tables.listings()
                .page(new Listing<>(select, criteria, Sorting.by("t.key"), (row, number) -> view(row, asOf),
                        it -> Cursor.of(it.key())), paging);
    }

    protected boolean mayRead() {
        return actor().actor().may(permission);
    }

    protected CurrentActor actor() {
        return tables.actor();
    }
}
