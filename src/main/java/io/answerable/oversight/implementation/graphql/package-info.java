/** The areas of a lead implementer in the API. */
@NullMarked
package io.answerable.oversight.implementation.graphql;

import org.jspecify.annotations.NullMarked;
