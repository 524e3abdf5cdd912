/** The figures of governance: computed from the facts of any day, and as they were measured (R-RPT-03). */
@NullMarked
package io.answerable.oversight.figures;

import org.jspecify.annotations.NullMarked;
