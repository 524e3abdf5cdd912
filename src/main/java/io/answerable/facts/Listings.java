package io.answerable.facts;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads lists page by page: no more rows than the page has, and how many there are only when somebody asks. */
@Component
public class Listings {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TransactionOperations transactions;

    Listings(JdbcClient jdbc, CurrentActor actor, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.transactions = transactions;
    }

    public <V> Page<V> page(Listing<V> listing, Paging paging) {
        return page(listing, paging, it -> it, listing.cursor());
    }

    /**
     * Reads a list of which something else is shown than what is read.
     *
     * @param shown what is shown of these rows, in their order
     * @param cursor the keys of what is shown
     */
    public <V, S> Page<S> page(Listing<V> listing, Paging paging, Function<List<V>, List<S>> shown,
            Function<S, Cursor> cursor) {
        var meant = listing.criteria().parameters();
        var sql = listing.rows() + " and " + listing.sorting().beyond(paging, listing.criteria()) + " order by "
                + listing.sorting().orderBy(paging.backward()) + " limit :limit";
        var rows = select(sql, listing.criteria().parameters()).param("limit", paging.size() + 1)
                .query(listing.mapper())
                .list();
        return Page.of(shown.apply(rows), paging, cursor, () -> count(listing.rows(), meant));
    }

    /** Runs when the count is selected, which may be after the transaction of the page has ended. */
    private int count(String rows, Map<String, Object> parameters) {
        var counted = transactions.execute(status -> select("select count(*) from (" + rows + ") counted", parameters)
                .query(Integer.class)
                .single());
        return counted == null ? 0 : counted;
    }

    private JdbcClient.StatementSpec select(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).params(parameters);
    }
}
