/**
 * The register of AI systems: what is used where, for what, and in which state (R-INV).
 */
@ApplicationModule(displayName = "Inventory", allowedDependencies = {"kernel", "organisation", "organisation :: spi",
        "signals",
        "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi", "graphql"})
@NullMarked
package io.answerable.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
