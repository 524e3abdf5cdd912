package io.answerable.inventory;

import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one supplier of AI systems, as of one day.
 *
 * @param country its seat, by the two letters of ISO 3166-1
 */
public record SupplierFacts(String key, String name, @Nullable String country) {}
