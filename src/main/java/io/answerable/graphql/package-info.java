/**
 * The technical side of the GraphQL API: global ids, cursors and pages, references, the query budget, faults. Knows no
 * context.
 */
@ApplicationModule(displayName = "GraphQL", allowedDependencies = {"kernel"})
@NullMarked
package io.answerable.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
