package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one supplier of AI systems, as of one day.
 *
 * @param country its seat, by the two letters of ISO 3166-1
 * @param contract the contract with it, if one is known
 */
public record SupplierFacts(String key, String name, @Nullable String country, @Nullable Contract contract) {

    public SupplierFacts(String key, String name, @Nullable String country) {
        this(key, name, country, null);
    }

    /**
     * What was agreed with the supplier (R-INV-21).
     *
     * @param reviewedBy key of the person of compliance or legal who reviewed it; null: nobody has
     * @param until last day on which it holds
     */
    public record Contract(String key, @Nullable String reviewedBy, @Nullable LocalDate until) {}
}
