package io.answerable.inventory.records;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages logs, latest first, by keyset. */
public final class Newest {

    private Newest() {}

    /**
     * By what a log is sorted: by columns of an index, so that no page reads more than it shows.
     *
     * @param at column with the day or the instant
     * @param type what it is in SQL
     * @param id column with the identifier, which decides between equals
     * @param parsing what the key of a cursor stands for
     */
    public record Keys(String at, String type, String id, Function<String, Object> parsing) {

        public static Keys ofInstant(String at, String id) {
            return new Keys(at, "timestamptz", id, it -> Instant.parse(it).atOffset(ZoneOffset.UTC));
        }

        public static Keys ofDay(String at, String id) {
            return new Keys(at, "date", id, LocalDate::parse);
        }

        Object parsed(String key) {
            try {
                return parsing.apply(key);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(key, e);
            }
        }

        String beyond(boolean backward) {
            var sign = backward ? ">" : "<";
            return " and (%s, %s) %s (cast(:at as %s), :id)".formatted(at, id, sign, type);
        }

        String order(boolean backward) {
            var direction = backward ? " asc" : " desc";
            return " order by " + at + direction + ", " + id + direction + " limit :limit";
        }
    }

    /** One page; the count runs only when asked for. */
    public static <T> Page<T> page(JdbcClient jdbc, String select, String count, Keys keys,
            Map<String, Object> parameters, Paging paging, RowMapper<T> mapper, Function<T, Cursor> cursor) {
        var bound = paging.bound(2);
        var read = jdbc.sql(select + bound.map(it -> keys.beyond(paging.backward())).orElse("")
                + keys.order(paging.backward()))
                .params(parameters)
                .param("at", bound.map(it -> paging.key(it, 0, keys::parsed)).orElse(null))
                .param("id", bound.map(it -> paging.uuid(it, 1)).orElse(null))
                .param("limit", paging.size() + 1)
                .query(mapper)
                .list();
        return Page.of(read, paging, cursor, () -> jdbc.sql(count).params(parameters).query(Integer.class).single());
    }
}
