/** Corrective actions and lessons in the API. */
@NullMarked
package io.answerable.audit.actions.graphql;

import org.jspecify.annotations.NullMarked;
