/** Findings in the API. */
@NullMarked
package io.answerable.audit.findings.graphql;

import org.jspecify.annotations.NullMarked;
