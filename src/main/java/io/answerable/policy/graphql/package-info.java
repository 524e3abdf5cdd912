/** Policies in the API. */
@NullMarked
package io.answerable.policy.graphql;

import org.jspecify.annotations.NullMarked;
