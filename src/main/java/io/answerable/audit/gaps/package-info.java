/** Holds practice against every clause and control, compares two such looks, and plans what has to be put right (R-AUD-11, R-AUD-12, R-AUD-14). */
@NullMarked
package io.answerable.audit.gaps;

import org.jspecify.annotations.NullMarked;
