package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.facts.Criteria;
import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which corrective actions are meant; all given conditions must hold. */
public record ActionFilter(@Nullable StringFilter key, @Nullable OfState state, @Nullable IdFilter finding,
        @Nullable IdFilter owner, @Nullable DateFilter due, @Nullable List<ActionFilter> and,
        @Nullable List<ActionFilter> or, @Nullable ActionFilter not) {

    /** Compares states. */
    public record OfState(@Nullable ActionState eq, @Nullable List<ActionState> in) {}

    void gather(Criteria criteria) {
        criteria.text("a.key", key)
                .oneOf("f.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .id("f.finding_id", finding, "finding", "Finding")
                .id("f.owner", owner, "owner", "Person")
                .day("f.due", due)
                .combined(and, or, not, ActionFilter::gather);
    }
}
