/** Audits in the API. */
@NullMarked
package io.answerable.audit.audits.graphql;

import org.jspecify.annotations.NullMarked;
