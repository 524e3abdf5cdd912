/** Whether the organisation is ready for certification, clause by clause, and what stands in the way (R-RPT-12). */
@NullMarked
package io.answerable.oversight.readiness;

import org.jspecify.annotations.NullMarked;
