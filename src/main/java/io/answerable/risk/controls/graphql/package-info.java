/** The statement of applicability in the API. */
@NullMarked
package io.answerable.risk.controls.graphql;

import org.jspecify.annotations.NullMarked;
