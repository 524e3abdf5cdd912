/** Incidents in the API. */
@NullMarked
package io.answerable.risk.incidents.graphql;

import org.jspecify.annotations.NullMarked;
