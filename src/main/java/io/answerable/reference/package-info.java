/**
 * The read-only catalogues: roles, RACI templates, detection rules, clauses and controls of the standard, the law,
 * competencies and courses. Read at start and versioned.
 */
@ApplicationModule(displayName = "Reference", allowedDependencies = {"kernel", "graphql", "access"})
@NullMarked
package io.answerable.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
