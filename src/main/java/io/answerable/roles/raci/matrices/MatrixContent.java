package io.answerable.roles.raci.matrices;

import io.answerable.ledger.Change;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciDifference;
import io.answerable.roles.raci.RaciRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one edition of a matrix says. */
record MatrixContent(String title, @Nullable String template, MatrixOrigin origin, MatrixStatus status,
        List<RaciRow> rows) {

    MatrixContent {
        rows = List.copyOf(rows);
    }

    /** Everything in which this differs from what was before, for the ledger; empty when nothing does. */
    List<Change> changesSince(@Nullable MatrixContent before) {
        var changes = new ArrayList<Change>();
        add(changes, "title", before == null ? null : before.title, title);
        add(changes, "template", before == null ? null : before.template, template);
        add(changes, "origin", before == null ? null : before.origin, origin);
        add(changes, "status", before == null ? null : before.status, status);
        add(changes, "activities", before == null ? null : before.activities(), activities());
        RaciDifference.between(before == null ? List.of() : before.rows, rows)
                .forEach(it -> add(changes, it.activity() + "/" + it.role(), it.before(), it.after()));
        return changes;
    }

    /** The activities with their titles, in their order. */
    private String activities() {
        return String.join("; ", rows.stream().map(it -> it.activity() + " " + it.title()).toList());
    }

    private static void add(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(Change.of(field, before, after));
        }
    }
}
