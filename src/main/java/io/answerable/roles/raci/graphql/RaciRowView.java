package io.answerable.roles.raci.graphql;

import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.matrices.RaciEditionView;

/** One row of one edition. */
record RaciRowView(RaciEditionView edition, RaciRow row) {

    public String activity() {
        return row.activity();
    }

    public String title() {
        return row.title();
    }
}
