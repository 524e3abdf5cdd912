package io.answerable.facts;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How rows are sorted.
 *
 * @param columns the last one differs from row to row, so that a cursor means just one place
 */
public record Sorting(List<Column> columns) {

    /**
     * One column by which rows are sorted.
     *
     * @param key what the key of a cursor stands for; throws {@link IllegalArgumentException} for a forged one
     */
    public record Column(String sql, boolean ascending, Function<String, ?> key) {

        /** A column of text. */
        public Column(String sql, boolean ascending) {
            this(sql, ascending, it -> it);
        }

        private boolean isRead(boolean backward) {
            return ascending != backward;
        }
    }

    public Sorting {
        columns = List.copyOf(columns);
    }

    public static Sorting by(String column) {
        return new Sorting(List.of(new Column(column, true)));
    }

    public String orderBy(boolean backward) {
        return columns.stream()
                .map(it -> it.sql() + (it.isRead(backward) ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** Only what lies beyond the cursor: further in the first column, or equal there and further in the next. */
    public String beyond(Paging paging, Criteria criteria) {
        return paging.bound(columns.size()).map(it -> beyond(it, paging, criteria)).orElse("true");
    }

    private String beyond(Cursor cursor, Paging paging, Criteria criteria) {
        var alternatives = new ArrayList<String>();
        var equal = "";
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var bound = ":" + criteria.bind(paging.key(cursor, i, column.key()));
            alternatives.add(equal + column.sql() + (column.isRead(paging.backward()) ? " > " : " < ") + bound);
            equal += column.sql() + " = " + bound + " and ";
        }
        return alternatives.stream().collect(Collectors.joining(" or ", "(", ")"));
    }
}
