package io.answerable.training.plans;

import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Selects skills gaps; all given conditions must hold. */
public record SkillGapFilter(@Nullable StringFilter key, @Nullable StringFilter competency,
        @Nullable IdFilter aiSystem, @Nullable IdFilter unit, @Nullable IdFilter owner, @Nullable OfState state,
        @Nullable List<SkillGapFilter> and, @Nullable List<SkillGapFilter> or, @Nullable SkillGapFilter not) {

    /** Compares what has become of gaps. */
    public record OfState(@Nullable SkillGapState eq, @Nullable List<SkillGapState> in) {}

    void gather(Criteria criteria) {
        var wanted = Optional.ofNullable(state);
        criteria.text("k.key", key)
                .text("f.competency", competency)
                .id("f.system", aiSystem, "aiSystem", "AiSystem")
                .id("f.unit", unit, "unit", "Unit")
                .id("f.owner", owner, "owner", "Person")
                .oneOf("f.state", wanted.map(OfState::eq).orElse(null), wanted.map(OfState::in).orElse(null))
                .combined(and, or, not, SkillGapFilter::gather);
    }
}
