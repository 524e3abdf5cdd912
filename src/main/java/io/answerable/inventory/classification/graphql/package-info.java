/** Classification in the API. */
@NullMarked
package io.answerable.inventory.classification.graphql;

import org.jspecify.annotations.NullMarked;
