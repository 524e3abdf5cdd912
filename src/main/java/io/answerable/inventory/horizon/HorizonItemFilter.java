package io.answerable.inventory.horizon;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which items are meant; all given conditions must hold. */
public record HorizonItemFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable KindFilter kind,
        @Nullable ImpactFilter impact, @Nullable IdFilter affected, @Nullable List<HorizonItemFilter> and,
        @Nullable List<HorizonItemFilter> or, @Nullable HorizonItemFilter not) {

    /** Compares the kind. */
    public record KindFilter(@Nullable HorizonKind eq, @Nullable List<HorizonKind> in) {}

    /** Compares the impact. */
    public record ImpactFilter(@Nullable HorizonImpact eq, @Nullable List<HorizonImpact> in) {}
}
