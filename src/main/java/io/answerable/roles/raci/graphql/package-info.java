/** Matrices, reviews and accountability in the API. */
@NullMarked
package io.answerable.roles.raci.graphql;

import org.jspecify.annotations.NullMarked;
