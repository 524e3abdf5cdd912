package io.answerable.risk.register.graphql;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Compared;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects risks; all given conditions must hold. */
record RiskFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable OfKind kind,
        @Nullable OfDimension dimension, @Nullable OfState state, @Nullable OfLevel residualLevel,
        @Nullable StringFilter affectedDomain, @Nullable IdFilter aiSystem, @Nullable IdFilter owner,
        @Nullable DateFilter reviewDue, @Nullable List<RiskFilter> and, @Nullable List<RiskFilter> or,
        @Nullable RiskFilter not) {

    record OfKind(@Nullable RiskKind eq, @Nullable List<RiskKind> in) {}

    record OfDimension(@Nullable RiskDimension eq, @Nullable List<RiskDimension> in) {}

    record OfState(@Nullable RiskState eq, @Nullable List<RiskState> in) {}

    record OfLevel(@Nullable RiskLevel eq, @Nullable List<RiskLevel> in) {}

    boolean matches(RiskView risk) {
        return Compared.text(risk.key(), key) && Compared.text(risk.title(), title)
                && (kind == null || Compared.oneOf(risk.kind(), kind.eq(), kind.in()))
                && (dimension == null || Compared.oneOf(risk.dimension(), dimension.eq(), dimension.in()))
                && (state == null || Compared.oneOf(risk.state(), state.eq(), state.in()))
                && (residualLevel == null
                        || Compared.oneOf(risk.residualLevel(), residualLevel.eq(), residualLevel.in()))
                && Compared.anyText(risk.affectedDomains(), affectedDomain)
                && Compared.id(risk.system(), aiSystem, "AiSystem", "aiSystem")
                && Compared.id(risk.owner(), owner, "Person", "owner") && Compared.day(risk.reviewDue(), reviewDue)
                && Compared.combined(and, or, not, it -> it.matches(risk));
    }
}
