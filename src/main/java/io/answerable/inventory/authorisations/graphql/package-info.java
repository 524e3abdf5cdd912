/** Authorisations in the API. */
@NullMarked
package io.answerable.inventory.authorisations.graphql;

import org.jspecify.annotations.NullMarked;
