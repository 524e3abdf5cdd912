package io.answerable.roles.scopes;

import io.answerable.graphql.Paging;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Reads one page of a list in SQL, sorted by one expression and then by id. The expression yields text, so that a forged
 * cursor is no more than a text that nothing equals; nothing that a caller gives ever becomes SQL.
 */
public record Keyset(String expression, boolean descending) {

    /** What follows the conditions of the list. */
    public String page(Paging paging) {
        return (paging.cursor().isPresent() ? " and " + beyond(paging) : "") + by(paging) + " limit :limit";
    }

    /** The values that {@link #page} asks for. */
    public StatementSpec bind(StatementSpec statement, Paging paging) {
        var limited = statement.param("limit", paging.size() + 1);
        return paging.bound(2)
                .map(it -> limited.param("sort", it.keys().getFirst()).param("last", paging.uuid(it, 1)))
                .orElse(limited);
    }

    private String by(Paging paging) {
        var direction = descending == paging.backward() ? " asc" : " desc";
        return " order by " + expression + direction + ", id" + direction;
    }

    private String beyond(Paging paging) {
        return "(" + expression + ", id) " + (descending == paging.backward() ? ">" : "<") + " (:sort, :last)";
    }
}
