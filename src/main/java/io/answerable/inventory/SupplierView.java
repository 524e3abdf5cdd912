package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supplier of AI systems as on a day (R-INV-01).
 *
 * @param country its seat, by the two letters of ISO 3166-1
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record SupplierView(SupplierId id, String key, String name, @Nullable String country, int version,
        LocalDate asOf) {}
