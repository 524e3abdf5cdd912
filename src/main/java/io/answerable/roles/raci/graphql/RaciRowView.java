package io.answerable.roles.raci.graphql;

import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.matrices.RaciVersionView;

/** One row of one version. */
record RaciRowView(RaciVersionView version, RaciRow row) {

    public String activity() {
        return row.activity();
    }

    public String title() {
        return row.title();
    }
}
