/**
 * The append-only history of every change: who, when, why, old and new value, and cause. Written in the transaction of
 * the change, chained by hash per organisation; nothing in the application can alter it (R-AUD-21).
 */
@ApplicationModule(displayName = "Ledger", allowedDependencies = {"kernel", "access", "access :: spi", "graphql"})
@NullMarked
package io.answerable.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
