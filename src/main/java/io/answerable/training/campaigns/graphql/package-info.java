/** Campaigns in the API. */
@NullMarked
package io.answerable.training.campaigns.graphql;

import org.jspecify.annotations.NullMarked;
