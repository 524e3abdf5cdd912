package io.answerable.risk.incidents.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Compared;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects incidents; all given conditions must hold. */
record IncidentFilter(@Nullable StringFilter key, @Nullable OfSeverity severity, @Nullable OfState state,
        @Nullable IdFilter aiSystem, @Nullable List<IncidentFilter> and, @Nullable List<IncidentFilter> or,
        @Nullable IncidentFilter not) {

    record OfSeverity(@Nullable IncidentSeverity eq, @Nullable List<IncidentSeverity> in) {}

    record OfState(@Nullable IncidentState eq, @Nullable List<IncidentState> in) {}

    boolean matches(IncidentView it) {
        return Compared.text(it.key(), key)
                && (severity == null || Compared.oneOf(it.severity(), severity.eq(), severity.in()))
                && (state == null || Compared.oneOf(it.state(), state.eq(), state.in()))
                && Compared.id(it.system(), aiSystem, "AiSystem", "aiSystem")
                && Compared.combined(and, or, not, filter -> filter.matches(it));
    }
}
