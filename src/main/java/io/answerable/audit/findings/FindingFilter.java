package io.answerable.audit.findings;

import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings are meant; all given conditions must hold. */
public record FindingFilter(@Nullable StringFilter key, @Nullable OfSource source, @Nullable OfGrade grade,
        @Nullable OfState state, @Nullable StringFilter criterion, @Nullable IdFilter audit,
        @Nullable IdFilter aiSystem, @Nullable IdFilter unit, @Nullable List<FindingFilter> and,
        @Nullable List<FindingFilter> or, @Nullable FindingFilter not) {

    /** Compares sources. */
    public record OfSource(@Nullable FindingSource eq, @Nullable List<FindingSource> in) {}

    /** Compares grades. */
    public record OfGrade(@Nullable FindingGrade eq, @Nullable List<FindingGrade> in) {}

    /** Compares states. */
    public record OfState(@Nullable FindingState eq, @Nullable List<FindingState> in) {}

    void gather(Criteria criteria) {
        criteria.text("i.key", key)
                .oneOf("f.source", source == null ? null : source.eq(), source == null ? null : source.in())
                .oneOf("f.grade", grade == null ? null : grade.eq(), grade == null ? null : grade.in())
                .oneOf("f.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .text("f.criterion", criterion)
                .id("f.audit_id", audit, "audit", "Audit")
                .id("f.system_id", aiSystem, "aiSystem", "AiSystem")
                .id("f.unit_id", unit, "unit", "Unit")
                .combined(and, or, not, FindingFilter::gather);
    }
}
