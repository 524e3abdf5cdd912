/** Tasks and commitments of people in the API. */
@NullMarked
package io.answerable.oversight.duties.graphql;

import org.jspecify.annotations.NullMarked;
