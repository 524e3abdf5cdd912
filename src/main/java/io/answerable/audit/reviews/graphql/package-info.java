/** Management reviews in the API. */
@NullMarked
package io.answerable.audit.reviews.graphql;

import org.jspecify.annotations.NullMarked;
