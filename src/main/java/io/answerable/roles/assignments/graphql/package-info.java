/** Assignments in the API. */
@NullMarked
package io.answerable.roles.assignments.graphql;

import org.jspecify.annotations.NullMarked;
