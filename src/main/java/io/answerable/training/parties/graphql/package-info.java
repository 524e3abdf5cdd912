/** Competence of external parties in the API. */
@NullMarked
package io.answerable.training.parties.graphql;

import org.jspecify.annotations.NullMarked;
