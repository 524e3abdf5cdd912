/**
 * Risks and opportunities, assessments, the statement of applicability, incidents and concerns (R-RSK).
 */
@ApplicationModule(displayName = "Risk", allowedDependencies = {"kernel", "roles", "inventory", "inventory :: spi",
        "organisation",
        "signals", "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi",
        "graphql"})
@NullMarked
package io.answerable.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
