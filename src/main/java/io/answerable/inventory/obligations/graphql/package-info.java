/** Legal obligations in the API. */
@NullMarked
package io.answerable.inventory.obligations.graphql;

import org.jspecify.annotations.NullMarked;
