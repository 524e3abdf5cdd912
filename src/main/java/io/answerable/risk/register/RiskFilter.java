package io.answerable.risk.register;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects risks; all given conditions must hold. */
public record RiskFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable OfKind kind,
        @Nullable OfDimension dimension, @Nullable OfState state, @Nullable OfLevel residualLevel,
        @Nullable StringFilter affectedDomain, @Nullable IdFilter aiSystem, @Nullable IdFilter owner,
        @Nullable DateFilter reviewDue, @Nullable List<RiskFilter> and, @Nullable List<RiskFilter> or,
        @Nullable RiskFilter not) {

    /** Compares kinds. */
    public record OfKind(@Nullable RiskKind eq, @Nullable List<RiskKind> in) {}

    /** Compares dimensions. */
    public record OfDimension(@Nullable RiskDimension eq, @Nullable List<RiskDimension> in) {}

    /** Compares states. */
    public record OfState(@Nullable RiskState eq, @Nullable List<RiskState> in) {}

    /** Compares levels. */
    public record OfLevel(@Nullable RiskLevel eq, @Nullable List<RiskLevel> in) {}
}
