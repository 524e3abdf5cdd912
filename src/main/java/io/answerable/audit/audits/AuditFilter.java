package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditState;
import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which audits are meant; all given conditions must hold. */
public record AuditFilter(@Nullable StringFilter key, @Nullable OfKind kind, @Nullable OfState state,
        @Nullable IdFilter aiSystem, @Nullable IdFilter unit, @Nullable IdFilter programme,
        @Nullable StringFilter criterion, @Nullable List<AuditFilter> and, @Nullable List<AuditFilter> or,
        @Nullable AuditFilter not) {

    /** Compares kinds. */
    public record OfKind(@Nullable AuditKind eq, @Nullable List<AuditKind> in) {}

    /** Compares states. */
    public record OfState(@Nullable AuditState eq, @Nullable List<AuditState> in) {}

    void gather(Criteria criteria) {
        criteria.text("a.key", key)
                .oneOf("f.kind", kind == null ? null : kind.eq(), kind == null ? null : kind.in())
                .oneOf("f.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .ids("f.systems && :%s", "cardinality(f.systems) = 0", aiSystem, "aiSystem", "AiSystem")
                .ids("f.units && :%s", "cardinality(f.units) = 0", unit, "unit", "Unit")
                .id("f.programme_id", programme, "programme", "AuditProgramme")
                .any("unnest(f.criteria) criterion", "criterion", criterion)
                .combined(and, or, not, AuditFilter::gather);
    }
}
