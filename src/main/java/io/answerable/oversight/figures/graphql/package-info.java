/** The figures of governance in the API. */
@NullMarked
package io.answerable.oversight.figures.graphql;

import org.jspecify.annotations.NullMarked;
