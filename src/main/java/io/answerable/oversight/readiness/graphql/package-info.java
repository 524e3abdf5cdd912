/** Readiness in the API. */
@NullMarked
package io.answerable.oversight.readiness.graphql;

import org.jspecify.annotations.NullMarked;
