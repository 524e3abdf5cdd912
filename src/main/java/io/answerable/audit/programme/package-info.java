/** Audit programmes by risk, and the regular checks that leaders arrange (R-AUD-01, R-AUD-18). */
@NullMarked
package io.answerable.audit.programme;

import org.jspecify.annotations.NullMarked;
