/** Audits: planned, conducted by an independent team, reported and closed (R-AUD-02 to R-AUD-04, R-AUD-13). */
@NullMarked
package io.answerable.audit.audits;

import org.jspecify.annotations.NullMarked;
