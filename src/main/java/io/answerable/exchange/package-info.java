/**
 * Brings dossiers in and out: everything an organisation knows, in one file.
 */
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"kernel", "oversight", "audit", "training", "risk",
        "policy", "roles",
        "inventory", "organisation",
        "signals", "reference", "ledger", "access", "graphql"})
@NullMarked
package io.answerable.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
