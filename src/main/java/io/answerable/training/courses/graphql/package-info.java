/** Courses of the organisation in the API. */
@NullMarked
package io.answerable.training.courses.graphql;

import org.jspecify.annotations.NullMarked;
