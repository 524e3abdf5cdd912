/**
 * Who calls: the organisation (the tenant), the actor and what the actor may do. Binds row-level security to every
 * transaction, so that one organisation never sees another's data.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {"kernel", "graphql"})
@NullMarked
package io.answerable.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
