/** What top management and the board have to see, and what they have to decide (R-RPT-02, R-RPT-09). */
@NullMarked
package io.answerable.oversight.review;

import org.jspecify.annotations.NullMarked;
