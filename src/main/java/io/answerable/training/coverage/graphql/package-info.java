/** How far people are trained, in the API. */
@NullMarked
package io.answerable.training.coverage.graphql;

import org.jspecify.annotations.NullMarked;
