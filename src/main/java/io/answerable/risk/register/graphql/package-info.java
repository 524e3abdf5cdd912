/** The risk register in the API. */
@NullMarked
package io.answerable.risk.register.graphql;

import org.jspecify.annotations.NullMarked;
