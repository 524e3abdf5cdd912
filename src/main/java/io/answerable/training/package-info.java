/**
 * Certificates and courses completed: whether people are competent for what they answer for (R-TRN).
 */
@ApplicationModule(displayName = "Training", allowedDependencies = {"kernel", "policy", "roles", "inventory",
        "inventory :: spi", "organisation", "organisation :: spi",
        "signals", "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi",
        "graphql"})
@NullMarked
package io.answerable.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
