/**
 * Who holds which role, the RACI matrices, delegation, vacancies, reviews, and the answer to who is accountable (R-ROL).
 */
@ApplicationModule(displayName = "Roles & RACI", allowedDependencies = {"kernel", "inventory", "inventory :: spi",
        "organisation",
        "organisation :: spi",
        "signals", "signals :: spi", "reference", "facts", "ledger", "ledger :: spi", "access", "access :: spi",
        "graphql"})
@NullMarked
package io.answerable.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
