package io.answerable.facts;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys by which people know things of one kind, and the version of each thing. */
public final class KeyRegister {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CurrentActor actor;
    private final String table;
    private final String id;

    KeyRegister(JdbcTemplate jdbc, JdbcClient client, CurrentActor actor, String table, String id) {
        this.jdbc = jdbc;
        this.client = client;
        this.actor = actor;
        this.table = table;
        this.id = id;
    }

    public Map<String, UUID> idsOf(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : select(" and key = any(:them)", keys.toArray(String[]::new)).stream()
                        .collect(toMap(Entry::key, Entry::id));
    }

    public List<Entry> entriesOf(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : select(" and " + id + " = any(:them)", ids.toArray(UUID[]::new));
    }

    /** The keys of those that are known. */
    public Map<UUID, String> keysOf(Collection<UUID> ids) {
        return entriesOf(ids).stream().collect(toMap(Entry::id, Entry::key));
    }

    /** Everything known, by key. */
    public Map<String, Entry> all() {
        return select(" and :them::text is null", null).stream().collect(toMap(Entry::key, it -> it));
    }

    /** Everything that was known by that day, sorted by key. */
    public List<Entry> knownBy(LocalDate day) {
        return select(" and brought_on <= :them order by key", day);
    }

    /** Reads one entry and keeps others from changing the thing until the transaction ends. */
    public Optional<Entry> lock(UUID thing) {
        return select(" and " + id + " = :them for update", thing).stream().findFirst();
    }

    /** Reads one entry and keeps others from changing the thing, while any number may rely on it at the same time. */
    public Optional<Entry> hold(UUID thing) {
        return select(" and " + id + " = :them for share", thing).stream().findFirst();
    }

    /** The same of several, always in the same order, so that two who want the same do not wait in a circle. */
    public List<Entry> holdAll(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : select(" and " + id + " = any(:them) order by " + id + " for share", things.toArray(UUID[]::new));
    }

    List<Entry> lockAll(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : select(" and " + id + " = any(:them) order by " + id + " for update", things.toArray(UUID[]::new));
    }

    public void add(Collection<Entry> entries) {
        jdbc.batchUpdate(
                "insert into %s (organisation_id, %s, key, version, brought_on) values (?, ?, ?, ?, ?)"
                        .formatted(table, id),
                entries.stream().map(this::row).toList());
    }

    /** Counts one more change of each. */
    public void touch(Collection<UUID> things) {
        client.sql(
                "update %s set version = version + 1 where organisation_id = :organisation and %s = any(:them)"
                        .formatted(table, id))
                .param("organisation", actor.organisation().value())
                .param("them", things.toArray(UUID[]::new))
                .update();
    }

    /**
     * Counts one more change of each, if nobody has changed them since they were read.
     *
     * @throws OptimisticLockingFailureException if somebody has; whoever changes many things begins anew then
     */
    void touchUnchanged(Collection<Entry> seen) {
        int unchanged = client.sql("""
                update %1$s t set version = t.version + 1
                from unnest(cast(:them as uuid[]), cast(:versions as int[])) as seen (id, version)
                where t.organisation_id = :organisation and t.%2$s = seen.id and t.version = seen.version"""
                .formatted(table, id))
                .param("organisation", actor.organisation().value())
                .param("them", seen.stream().map(Entry::id).toArray(UUID[]::new))
                .param("versions", seen.stream().map(Entry::version).toArray(Integer[]::new))
                .update();
        if (unchanged < seen.size()) {
            throw new OptimisticLockingFailureException("Some of " + table + " have been changed meanwhile");
        }
    }

    /** Lets one transaction at a time change how these things hang together, so that two cannot close a circle. */
    public void lockStructure() {
        client.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", table + actor.organisation())
                .query()
                .singleRow();
    }

    private Object[] row(Entry entry) {
        return new Object[]{actor.organisation().value(), entry.id(), entry.key(), entry.version(), entry.broughtOn()};
    }

    private List<Entry> select(String condition, @Nullable Object them) {
        return client
                .sql("select %s, key, version, brought_on from %s where organisation_id = :organisation"
                        .formatted(id, table) + condition)
                .param("organisation", actor.organisation().value())
                .param("them", them)
                .query(KeyRegister::entry)
                .list();
    }

    private static Entry entry(ResultSet rs, int row) throws SQLException {
        return new Entry(rs.getObject(1, UUID.class), rs.getString("key"), rs.getInt("version"),
                rs.getObject("brought_on", LocalDate.class));
    }
}
