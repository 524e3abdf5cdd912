/** Audit programmes and regular checks in the API. */
@NullMarked
package io.answerable.audit.programme.graphql;

import org.jspecify.annotations.NullMarked;
