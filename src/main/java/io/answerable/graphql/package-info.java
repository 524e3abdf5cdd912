/**
 * The technical side of the GraphQL API. Here is what the contexts use: global ids, cursors and pages, references,
 * filters; beneath is what answers their requests. Knows no context.
 */
@ApplicationModule(displayName = "GraphQL", allowedDependencies = {"kernel"})
@NullMarked
package io.answerable.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
