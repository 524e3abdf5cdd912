/**
 * Dated facts: what has been true of something, one fact after another, nothing overwritten; the keys by which people
 * know things; how lists of things are read page by page; and what becomes of the rows of a dossier. Every context keeps its records this way.
 */
@ApplicationModule(displayName = "Facts", allowedDependencies = {"kernel", "ledger", "ledger :: spi", "access",
        "graphql"})
@NullMarked
package io.answerable.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
