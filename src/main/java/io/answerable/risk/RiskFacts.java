package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of one risk; people, systems and units are referred to by key.
 *
 * @param mit subdomain of the MIT AI Risk Repository
 * @param treatment what is done about it, in words
 */
public record RiskFacts(String key, String title, RiskKind kind, RiskDimension dimension, @Nullable String mit,
        @Nullable String system, @Nullable String unit, List<String> affectedDomains, @Nullable String owner,
        @Nullable Rating inherent, @Nullable Rating residual, RiskState status, @Nullable String treatment,
        LocalDate raised, @Nullable LocalDate reviewDue, @Nullable String acceptedBy, @Nullable LocalDate acceptedOn,
        @Nullable LocalDate acceptedUntil) {

    /** Likelihood and impact on the scales of the catalogue. */
    public record Rating(int likelihood, int impact) {}
}
