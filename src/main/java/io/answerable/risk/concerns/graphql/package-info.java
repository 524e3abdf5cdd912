/** Concerns in the API. */
@NullMarked
package io.answerable.risk.concerns.graphql;

import org.jspecify.annotations.NullMarked;
