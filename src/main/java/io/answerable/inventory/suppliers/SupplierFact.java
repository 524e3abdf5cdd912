package io.answerable.inventory.suppliers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a supplier is called and where it sits. */
record SupplierFact(String name, @Nullable String country) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Whether this is written like the code of a country. */
    static boolean isCountry(String code) {
        return COUNTRY.matcher(code).matches();
    }
}
