/** Leaver cases in the API. */
@NullMarked
package io.answerable.oversight.leavers.graphql;

import org.jspecify.annotations.NullMarked;
