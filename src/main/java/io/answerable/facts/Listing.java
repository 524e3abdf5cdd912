package io.answerable.facts;

import io.answerable.graphql.Cursor;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/**
 * A list that is read page by page.
 *
 * @param select ends in a condition, to which others are added; may use {@code :organisation} and what the criteria bind
 * @param criteria which rows are meant
 * @param cursor the keys of a row in the order of the sorting
 */
public record Listing<V>(String select, Criteria criteria, Sorting sorting, RowMapper<V> mapper,
        Function<V, Cursor> cursor) {

    /** The part of a statement that comes before the page. */
    String rows() {
        return select + " and " + criteria.sql();
    }
}
