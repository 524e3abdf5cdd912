package io.answerable.audit.matters;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are written once and read with the thing they belong to: evidence, addenda, checks, uses. */
public final class NotedOnce<N> {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Shape<N> shape;

    /**
     * What the table of such rows looks like.
     *
     * @param id its column with the identifier of a row
     * @param owner its column with the thing that a row belongs to
     * @param day its column with the day on which it was written
     * @param columns the others
     * @param values of those, in their order
     */
    public record Shape<N>(String table, String id, String owner, String day, List<String> columns,
            Function<N, List<@Nullable Object>> values, RowMapper<N> mapper) {}

    public NotedOnce(JdbcClient jdbc, CurrentActor actor, Shape<N> shape) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.shape = shape;
    }

    /** @return whether it was not noted before, where the table allows it once only */
    public boolean add(UUID owner, LocalDate day, N noted) {
        var values = shape.values().apply(noted);
        var statement = jdbc.sql("insert into %s (organisation_id, %s, %s, %s, %s) values (?, ?, ?, ?%s)".formatted(
                shape.table(), shape.id(), shape.owner(), shape.day(), String.join(", ", shape.columns()),
                ", ?".repeat(values.size())) + " on conflict do nothing")
                .param(actor.organisation().value())
                .param(NewId.next())
                .param(owner)
                .param(day);
        for (var value : values) {
            statement = statement.param(value);
        }
        return statement.update() == 1;
    }

    /** What was noted about these things until that day, earliest first; missing where nothing was. */
    public Map<UUID, List<N>> of(Collection<UUID> owners, LocalDate asOf) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select * from %1$s where organisation_id = :organisation and %2$s = any(:owners) and %3$s <= :day
                order by %3$s, %4$s""".formatted(shape.table(), shape.owner(), shape.day(), shape.id()))
                .param("organisation", actor.organisation().value())
                .param("owners", owners.toArray(UUID[]::new))
                .param("day", asOf)
                .query((row, number) -> Map.entry(row.getObject(shape.owner(), UUID.class),
                        Objects.requireNonNull(shape.mapper().mapRow(row, number))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
