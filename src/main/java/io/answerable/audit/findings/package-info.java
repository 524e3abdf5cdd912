/** Findings from every source: drafted, issued once and for ever, answered, disputed and closed (R-AUD-05, R-AUD-15, R-AUD-16). */
@NullMarked
package io.answerable.audit.findings;

import org.jspecify.annotations.NullMarked;
