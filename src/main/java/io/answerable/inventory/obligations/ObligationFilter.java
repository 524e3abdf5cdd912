package io.answerable.inventory.obligations;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.inventory.ObligationStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects legal duties; all given conditions must hold. */
public record ObligationFilter(@Nullable StringFilter key, @Nullable StringFilter article, @Nullable OfStatus status,
        @Nullable IdFilter aiSystem, @Nullable StringFilter ownerRole, @Nullable DateFilter applicableFrom,
        @Nullable OfCertainty certainty, @Nullable Boolean hardStop, @Nullable List<ObligationFilter> and,
        @Nullable List<ObligationFilter> or, @Nullable ObligationFilter not) {

    /** Compares how duties stand. */
    public record OfStatus(@Nullable ObligationStatus eq, @Nullable List<ObligationStatus> in) {}

    /** Compares how sure the catalogue of the law is, in its words. */
    public record OfCertainty(@Nullable String eq, @Nullable List<String> in) {

        StringFilter asText() {
            return new StringFilter(eq, in, null, null);
        }
    }
}
