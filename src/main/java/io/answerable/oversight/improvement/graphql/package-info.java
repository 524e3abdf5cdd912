/** The improvement in the API. */
@NullMarked
package io.answerable.oversight.improvement.graphql;

import org.jspecify.annotations.NullMarked;
