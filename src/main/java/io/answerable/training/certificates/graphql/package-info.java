/** Certificates of people in the API. */
@NullMarked
package io.answerable.training.certificates.graphql;

import org.jspecify.annotations.NullMarked;
