package io.answerable.training.plans;

import io.answerable.facts.Criteria;
import io.answerable.graphql.DateFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects measures for AI literacy; all given conditions must hold. */
public record LiteracyMeasureFilter(@Nullable StringFilter key, @Nullable StringFilter segment,
        @Nullable StringFilter course, @Nullable DateFilter takenOn, @Nullable List<LiteracyMeasureFilter> and,
        @Nullable List<LiteracyMeasureFilter> or, @Nullable LiteracyMeasureFilter not) {

    void gather(Criteria criteria) {
        criteria.text("k.key", key).text("f.segment", segment).text("f.course", course);
        if (takenOn != null) {
            criteria.condition("f.taken_on = :%s", takenOn.eq())
                    .condition("f.taken_on >= :%s", takenOn.gte())
                    .condition("f.taken_on <= :%s", takenOn.lte())
                    .condition("(f.taken_on is null) = :%s", takenOn.isNull());
        }
        criteria.combined(and, or, not, LiteracyMeasureFilter::gather);
    }
}
