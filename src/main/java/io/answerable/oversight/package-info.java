/**
 * The answers that need every context: duties, departures, readiness, the management review, the portfolio, and the
 * figures of governance (R-RPT).
 */
@ApplicationModule(displayName = "Oversight", allowedDependencies = {"kernel", "audit", "training", "policy", "risk",
        "risk :: matters", "roles", "roles :: accountability", "inventory", "organisation", "organisation :: spi",
        "signals", "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi",
        "graphql"})
@NullMarked
package io.answerable.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
