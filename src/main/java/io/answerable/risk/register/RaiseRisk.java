package io.answerable.risk.register;

import io.answerable.kernel.PersonId;
import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees coming.
 *
 * @param key null: one is made up
 * @param reviewDue null: nothing is due yet
 */
public record RaiseRisk(@Nullable String key, String title, RiskKind kind, RiskDimension dimension,
        List<String> taxonomy, Place place, List<String> affectedDomains, @Nullable PersonId owner,
        @Nullable LocalDate reviewDue, @Nullable String reason) {

    Nature nature() {
        return new Nature(title, kind, dimension, taxonomy, place, affectedDomains);
    }
}
