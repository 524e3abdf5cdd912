/** Gap assessments and the remediation plan in the API. */
@NullMarked
package io.answerable.audit.gaps.graphql;

import org.jspecify.annotations.NullMarked;
