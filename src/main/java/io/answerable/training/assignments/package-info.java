/** Courses that people are to take or have taken, and whom they still have to reach (R-TRN-17 to R-TRN-19). */
@NullMarked
package io.answerable.training.assignments;

import org.jspecify.annotations.NullMarked;
