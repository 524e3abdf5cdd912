package io.answerable.risk.incidents;

import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects incidents; all given conditions must hold. */
public record IncidentFilter(@Nullable StringFilter key, @Nullable OfSeverity severity, @Nullable OfState state,
        @Nullable IdFilter aiSystem, @Nullable List<IncidentFilter> and, @Nullable List<IncidentFilter> or,
        @Nullable IncidentFilter not) {

    /** Compares severities. */
    public record OfSeverity(@Nullable IncidentSeverity eq, @Nullable List<IncidentSeverity> in) {}

    /** Compares states. */
    public record OfState(@Nullable IncidentState eq, @Nullable List<IncidentState> in) {}

    void gather(Criteria criteria) {
        criteria.text("i.key", key)
                .oneOf("f.severity", severity == null ? null : severity.eq(), severity == null ? null : severity.in())
                .oneOf("f.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .id("f.system_id", aiSystem, "aiSystem", "AiSystem")
                .combined(and, or, not, IncidentFilter::gather);
    }
}
