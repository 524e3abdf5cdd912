package io.answerable.roles.assignments;

import io.answerable.roles.scopes.Keyset;
import java.time.LocalDate;

/** How a list of assignments is sorted. */
public record AssignmentOrder(Field field, boolean descending) {

    /** By what it can be sorted. */
    public enum Field {
        KEY, ROLE, FROM
    }

    public static final AssignmentOrder USUAL = new AssignmentOrder(Field.KEY, false);

    Keyset keyset() {
        return new Keyset(expression(), descending);
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

    private String expression() {
        return switch (field) {
            case KEY -> "key collate \"C\"";
            case ROLE -> "role collate \"C\"";
            case FROM -> "(case when valid_from = '-infinity' then '' else to_char(valid_from, 'YYYY-MM-DD') end)"
                    + " collate \"C\"";
        };
    }
}
