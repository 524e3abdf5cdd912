/** Campaigns, declarations and declared uses in the API. */
@NullMarked
package io.answerable.inventory.surveys.graphql;

import org.jspecify.annotations.NullMarked;
