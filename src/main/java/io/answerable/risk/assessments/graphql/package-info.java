/** Assessments in the API. */
@NullMarked
package io.answerable.risk.assessments.graphql;

import org.jspecify.annotations.NullMarked;
