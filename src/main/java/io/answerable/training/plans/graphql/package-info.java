/** Plans for skills and their cost in the API. */
@NullMarked
package io.answerable.training.plans.graphql;

import org.jspecify.annotations.NullMarked;
