/**
 * Policies that are published, with their topics and audience (R-POL).
 */
@ApplicationModule(displayName = "Policy", allowedDependencies = {"kernel", "roles", "inventory", "inventory :: spi",
        "organisation",
        "signals", "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi",
        "graphql"})
@NullMarked
package io.answerable.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
