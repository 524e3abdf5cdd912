package io.answerable.inventory.surveys;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects declared uses; all given conditions must hold. */
public record DeclaredUseFilter(@Nullable StringFilter key, @Nullable StringFilter tool,
        @Nullable StringFilter process, @Nullable OfStatus status, @Nullable IdFilter unit,
        @Nullable IdFilter usageSurvey, @Nullable IdFilter supplier, @Nullable IdFilter aiSystem,
        @Nullable DateFilter declaredOn, @Nullable List<DeclaredUseFilter> and, @Nullable List<DeclaredUseFilter> or,
        @Nullable DeclaredUseFilter not) {

    /** Compares what has become of uses. */
    public record OfStatus(@Nullable DeclaredUseStatus eq, @Nullable List<DeclaredUseStatus> in) {}
}
