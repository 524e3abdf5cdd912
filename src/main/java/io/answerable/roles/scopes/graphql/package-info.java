/** Scopes in the API. */
@NullMarked
package io.answerable.roles.scopes.graphql;

import org.jspecify.annotations.NullMarked;
