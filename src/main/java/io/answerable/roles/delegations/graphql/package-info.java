/** Delegations in the API. */
@NullMarked
package io.answerable.roles.delegations.graphql;

import org.jspecify.annotations.NullMarked;
