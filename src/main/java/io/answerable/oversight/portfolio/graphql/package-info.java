/** The portfolio in the API. */
@NullMarked
package io.answerable.oversight.portfolio.graphql;

import org.jspecify.annotations.NullMarked;
