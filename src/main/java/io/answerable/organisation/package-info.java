/**
 * Units, people with dated employment and absence, reporting lines, external parties and committees (R-ORG).
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = {"kernel", "signals", "signals :: spi",
        "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi", "graphql"})
@NullMarked
package io.answerable.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
