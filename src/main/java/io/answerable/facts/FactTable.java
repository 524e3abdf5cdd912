package io.answerable.facts;

import io.answerable.access.CurrentActor;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Facts of one kind, written and read in bulk: a fixed number of statements for any number of things. */
public final class FactTable<F> {

    private final JdbcTemplate jdbc;
    private final CurrentActor actor;
    private final Shape<F> shape;

    /**
     * What the table of one kind of facts looks like.
     *
     * @param table its name within the schema
     * @param subject column with the thing that the facts are about
     * @param columns columns that hold a fact
     * @param values values of these columns, in their order
     */
    public record Shape<F>(String table, String subject, List<String> columns,
            Function<F, List<@Nullable Object>> values, RowMapper<F> mapper) {}

    FactTable(JdbcTemplate jdbc, CurrentActor actor, Shape<F> shape) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.shape = shape;
    }

    /** The timelines of these things; an empty one for a thing without facts. */
    public Map<UUID, Timeline<F>> timelinesOf(Collection<UUID> subjects) {
        var bySubject = factsOf(subjects);
        var timelines = new HashMap<UUID, Timeline<F>>();
        for (var subject : subjects) {
            timelines.put(subject, new Timeline<>(subject, bySubject.getOrDefault(subject, List.of())));
        }
        return timelines;
    }

    /** The facts of these things, in no order. */
    public Map<UUID, List<Dated<F>>> factsOf(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : read(select() + " and " + shape.subject() + " = any(?)", (Object) subjects.toArray(UUID[]::new));
    }

    /** The facts of all things, in no order. */
    public Map<UUID, List<Dated<F>>> all() {
        return read(select());
    }

    /** Writes what has changed in these timelines: first what ends, then what begins. */
    public void write(Collection<Timeline<F>> timelines) {
        batch(update(), timelines.stream().flatMap(this::ends).toList());
        batch(insert(), timelines.stream().flatMap(this::beginnings).toList());
        timelines.forEach(Timeline::written);
    }

    private Stream<@Nullable Object[]> ends(Timeline<F> timeline) {
        return timeline.ended()
                .entrySet()
                .stream()
                .map(it -> new @Nullable Object[]{it.getValue(), actor.organisation().value(), it.getKey()});
    }

    private Stream<@Nullable Object[]> beginnings(Timeline<F> timeline) {
        return timeline.begun().stream().map(it -> row(timeline.subject(), it));
    }

    private @Nullable Object[] row(UUID subject, Dated<F> dated) {
        var row = new ArrayList<@Nullable Object>();
        row.add(actor.organisation().value());
        row.add(dated.id());
        row.add(subject);
        row.add(dated.from());
        row.add(dated.until());
        row.addAll(shape.values().apply(dated.fact()));
        return row.toArray();
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private Map<UUID, List<Dated<F>>> read(String sql, Object... more) {
        var arguments = new ArrayList<Object>(List.of(actor.organisation().value()));
        arguments.addAll(List.of(more));
        var found = new HashMap<UUID, List<Dated<F>>>();
        jdbc.query(sql, rs -> {
            found.computeIfAbsent(rs.getObject(1, UUID.class), it -> new ArrayList<>()).add(dated(rs));
        }, arguments.toArray());
        return found;
    }

    private Dated<F> dated(ResultSet rs) throws SQLException {
        return new Dated<>(rs.getObject(2, UUID.class), Objects.requireNonNull(shape.mapper().mapRow(rs, 0)),
                rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class));
    }

    private String select() {
        return "select %s, fact_id, valid_from, valid_until%s from %s where organisation_id = ?"
                .formatted(shape.subject(), factColumns(), shape.table());
    }

    private String insert() {
        return "insert into %s (organisation_id, fact_id, %s, valid_from, valid_until%s) values (?, ?, ?, ?, ?%s)"
                .formatted(shape.table(), shape.subject(), factColumns(), ", ?".repeat(shape.columns().size()));
    }

    private String update() {
        return "update %s set valid_until = ? where organisation_id = ? and fact_id = ?"
                .formatted(shape.table());
    }

    private String factColumns() {
        return shape.columns().stream().map(it -> ", " + it).reduce("", String::concat);
    }
}
