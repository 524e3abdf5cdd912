package io.answerable.graphql;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as a Relay connection, with {@code nodes} beside {@code edges} and a {@code totalCount} that is
 * computed only when selected.
 */
public final class Page<T> implements Connection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final IntSupplier total;

    private Page(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /**
     * Makes a page of rows read with a limit of {@code paging.size() + 1}, in the order of reading: for a backward page
     * the rows come in reverse order and are turned round here.
     */
    public static <T> Page<T> of(List<T> read, Paging paging, Function<T, Cursor> cursor, IntSupplier total) {
        boolean more = read.size() > paging.size();
        var rows = new ArrayList<>(read.subList(0, Math.min(read.size(), paging.size())));
        if (paging.backward()) {
            Collections.reverse(rows);
        }
        boolean bounded = paging.cursor().isPresent();
        return new Page<>(edges(rows, cursor, paging.list()), paging.backward(), more, bounded, total);
    }

    /** Pages a list that is complete in memory and sorted by the keys of its cursors, compared as text. */
    public static <T> Page<T> ofAll(List<T> sorted, Paging paging, Function<T, Cursor> cursor, int keys) {
        var bound = paging.bound(keys);
        var order = keysAsText();
        var inRange = sorted.stream()
                .filter(it -> bound.isEmpty()
                        || isBeyond(order.compare(cursor.apply(it), bound.get()), paging.backward()))
                .toList();
        var read = paging.backward() ? inRange.reversed() : inRange;
        return of(read.subList(0, Math.min(read.size(), paging.size() + 1)), paging, cursor, sorted::size);
    }

    private Page(List<Edge<T>> edges, boolean backward, boolean more, boolean bounded, IntSupplier total) {
        this(edges, new DefaultPageInfo(
                edges.isEmpty() ? null : edges.getFirst().getCursor(),
                edges.isEmpty() ? null : edges.getLast().getCursor(),
                backward ? more : bounded,
                backward ? bounded : more), total);
    }

    private static boolean isBeyond(int comparison, boolean backward) {
        return backward ? comparison < 0 : comparison > 0;
    }

    private static Comparator<Cursor> keysAsText() {
        return (left, right) -> {
            for (int i = 0; i < left.keys().size(); i++) {
                int compared = left.keys().get(i).compareTo(right.keys().get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    private static <T> List<Edge<T>> edges(List<T> rows, Function<T, Cursor> cursor, String list) {
        return rows.stream().<Edge<T>>map(it -> new DefaultEdge<>(it, cursorOf(cursor.apply(it), list))).toList();
    }

    private static ConnectionCursor cursorOf(Cursor cursor, String list) {
        return new DefaultConnectionCursor(cursor.in(list));
    }

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    public List<T> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    public int getTotalCount() {
        return total.getAsInt();
    }
}
