/** Courses of people in the API. */
@NullMarked
package io.answerable.training.assignments.graphql;

import org.jspecify.annotations.NullMarked;
