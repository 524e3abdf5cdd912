/**
 * Audits, findings, corrective actions, gap assessments and management reviews (R-AUD).
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = {"kernel", "training", "policy", "risk",
        "risk :: matters",
        "roles", "roles :: accountability", "roles :: matrices",
        "inventory", "organisation", "signals", "signals :: spi",
        "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi", "graphql"})
@NullMarked
package io.answerable.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
