package io.answerable.roles.assignments;

import io.answerable.graphql.Paging;
import java.time.LocalDate;

/** How a list of assignments is sorted. */
public record AssignmentOrder(Field field, boolean descending) {

    /** By what it can be sorted. */
    public enum Field {
        KEY, ROLE, FROM
    }

    public static final AssignmentOrder USUAL = new AssignmentOrder(Field.KEY, false);

    String by(Paging paging) {
        var direction = descending == paging.backward() ? " asc" : " desc";
        return " order by " + expression() + direction + ", id" + direction;
    }

    String beyond(Paging paging) {
        return "(" + expression() + ", id) " + (descending == paging.backward() ? ">" : "<") + " (:sort, :last)";
    }

    String keyOf(RoleAssignmentView view) {
        return switch (field) {
            case KEY -> view.key();
            case ROLE -> view.role();
            case FROM -> dayOf(view.from());
        };
    }

    private static String dayOf(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Text throughout, so that a forged cursor is no more than a text that nothing equals. */
    private String expression() {
        return switch (field) {
            case KEY -> "key collate \"C\"";
            case ROLE -> "role collate \"C\"";
            case FROM -> "(case when valid_from = '-infinity' then '' else to_char(valid_from, 'YYYY-MM-DD') end)"
                    + " collate \"C\"";
        };
    }
}
