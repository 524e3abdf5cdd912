/** Certificates and courses of people in the API. */
@NullMarked
package io.answerable.training.graphql;

import org.jspecify.annotations.NullMarked;
