/** Competence of people in the API. */
@NullMarked
package io.answerable.training.competence.graphql;

import org.jspecify.annotations.NullMarked;
