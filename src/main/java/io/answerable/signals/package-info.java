/**
 * The detection catalogue at work: what is wrong, since when, why, what to do about it, who answers for it and how far
 * it has escalated (R-RPT-10, R-RPT-11). The rules themselves live in the contexts whose facts they need.
 */
@ApplicationModule(displayName = "Signals", allowedDependencies = {"kernel", "reference", "facts", "ledger",
        "ledger :: spi", "access", "access :: spi", "graphql"})
@NullMarked
package io.answerable.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
