package io.answerable.reference;

import java.time.LocalDate;

/**
 * The days from which the two routes into high risk apply in general.
 *
 * @param annexIii for listed uses
 * @param annexI for products and their safety components
 */
record LegalRoutes(LocalDate annexIii, LocalDate annexI) {

    private static final String LISTED_USES = "HIGH_RISK_ANNEX_III_APPLIES";
    private static final String PRODUCTS = "HIGH_RISK_ANNEX_I_APPLIES";

    static LegalRoutes of(Entry file) {
        return new LegalRoutes(day(file, LISTED_USES), day(file, PRODUCTS));
    }

    private static LocalDate day(Entry file, String event) {
        return file.each("timeline")
                .stream()
                .filter(it -> it.text("event").equals(event))
                .map(it -> it.day("date"))
                .findFirst()
                .orElseThrow(() -> file.at("timeline").refuse("the event '" + event + "' is missing"));
    }

    LocalDate dayFor(LegalFacts facts) {
        return facts.category().equals("HIGH_RISK_ANNEX_I") ? annexI : annexIii;
    }
}
