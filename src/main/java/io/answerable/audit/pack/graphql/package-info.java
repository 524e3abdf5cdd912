/** The audit pack in the API. */
@NullMarked
package io.answerable.audit.pack.graphql;

import org.jspecify.annotations.NullMarked;
