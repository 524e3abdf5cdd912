package io.answerable.risk.concerns;

import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.risk.ConcernState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects concerns; all given conditions must hold. Nobody can select by the reporter, or by what only handlers read. */
public record ConcernFilter(@Nullable StringFilter key, @Nullable OfState state, @Nullable IdFilter aiSystem,
        @Nullable List<ConcernFilter> and, @Nullable List<ConcernFilter> or, @Nullable ConcernFilter not) {

    /** Compares states. */
    public record OfState(@Nullable ConcernState eq, @Nullable List<ConcernState> in) {}

    void gather(Criteria criteria) {
        criteria.text("c.key", key)
                .oneOf("f.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .id("f.system_id", aiSystem, "aiSystem", "AiSystem")
                .combined(and, or, not, ConcernFilter::gather);
    }
}
