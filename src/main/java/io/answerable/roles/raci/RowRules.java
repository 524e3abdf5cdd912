package io.answerable.roles.raci;

import static io.answerable.roles.raci.Letter.A;
import static io.answerable.roles.raci.Letter.R;

import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what is wrong with a row: not exactly one A (RACI-001, RACI-002), no R (RACI-003), a cell that is not allowed
 * (RACI-011), or an A outside the organisation (RACI-012). The same rules refuse an activation and raise signals.
 */
public final class RowRules {

    private static final String INTERNAL_AUDIT = "act.internal-audit";

    private RowRules() {}

    public static List<RowViolation> violationsOf(RaciRow row, RoleCatalogue roles) {
        var found = new ArrayList<RowViolation>();
        invalidCells(row, roles, found);
        accountable(row, roles, found);
        responsible(row, found);
        external(row, roles, found);
        return found;
    }

    private static void accountable(RaciRow row, RoleCatalogue roles, Collection<RowViolation> found) {
        var accountable = row.rolesWith(A);
        if (accountable.isEmpty()) {
            found.add(new RowViolation("RACI-002", row.activity(), null, true,
                    "Nobody is accountable for %s.".formatted(row.title()), "Give the letter A to exactly one role."));
        }
        if (accountable.size() > 1) {
            found.add(new RowViolation("RACI-001", row.activity(), accountable.getLast(), true,
                    "%s are both accountable for %s.".formatted(titles(accountable, roles), row.title()),
                    "Keep the A of one role and take it from the others."));
        }
    }

    private static void responsible(RaciRow row, Collection<RowViolation> found) {
        if (row.rolesWith(R).isEmpty()) {
            found.add(new RowViolation("RACI-003", row.activity(), null, true,
                    "Nobody does the work of %s.".formatted(row.title()), "Give the letter R to at least one role."));
        }
    }

    private static void invalidCells(RaciRow row, RoleCatalogue roles, Collection<RowViolation> found) {
        row.cells().forEach((role, cell) -> {
            if (!cell.isAllowed()) {
                found.add(new RowViolation("RACI-011", row.activity(), role, true,
                        "The cell of %s for %s is %s, which is not allowed.".formatted(
                                title(role, roles), row.title(), cell),
                        "Write R, A, C, I, R/A or C/A."));
            }
        });
    }

    private static void external(RaciRow row, RoleCatalogue roles, Collection<RowViolation> found) {
        if (row.activity().equals(INTERNAL_AUDIT)) {
            return;
        }
        row.rolesWith(A)
                .stream()
                .filter(it -> roles.role(it).map(RoleDefinition::scope).filter(RoleScope.EXTERNAL::equals).isPresent())
                .forEach(it -> found.add(new RowViolation("RACI-012", row.activity(), it, false,
                        "%s is outside the organisation but accountable for %s.".formatted(
                                title(it, roles), row.title()),
                        "Give the A to a role inside the organisation.")));
    }

    private static String titles(Collection<String> keys, RoleCatalogue roles) {
        return keys.stream().map(it -> title(it, roles)).collect(Collectors.joining(" and "));
    }

    private static String title(String role, RoleCatalogue roles) {
        return roles.role(role).map(RoleDefinition::title).orElse(role);
    }
}
