/** What top management and the board have to see, in the API. */
@NullMarked
package io.answerable.oversight.review.graphql;

import org.jspecify.annotations.NullMarked;
