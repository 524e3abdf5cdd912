/** The catalogues in the API. */
@NullMarked
package io.answerable.reference.graphql;

import org.jspecify.annotations.NullMarked;
