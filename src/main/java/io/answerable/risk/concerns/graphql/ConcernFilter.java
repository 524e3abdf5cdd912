package io.answerable.risk.concerns.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.risk.ConcernState;
import io.answerable.risk.ConcernView;
import io.answerable.risk.matters.Compared;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects concerns; all given conditions must hold. Nobody can select by the reporter. */
record ConcernFilter(@Nullable StringFilter key, @Nullable OfState state, @Nullable IdFilter aiSystem,
        @Nullable List<ConcernFilter> and, @Nullable List<ConcernFilter> or, @Nullable ConcernFilter not) {

    record OfState(@Nullable ConcernState eq, @Nullable List<ConcernState> in) {}

    boolean matches(ConcernView it) {
        return Compared.text(it.key(), key) && (state == null || Compared.oneOf(it.state(), state.eq(), state.in()))
                && Compared.id(it.system(), aiSystem, "AiSystem", "aiSystem")
                && Compared.combined(and, or, not, filter -> filter.matches(it));
    }
}
