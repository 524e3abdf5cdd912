/** Imports of dossiers in the GraphQL API. */
@NullMarked
package io.answerable.exchange.graphql;

import org.jspecify.annotations.NullMarked;
