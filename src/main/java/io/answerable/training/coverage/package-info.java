/** How far people are trained: by unit, by what they do, and in AI literacy (R-TRN-10, R-TRN-11). */
@NullMarked
package io.answerable.training.coverage;

import org.jspecify.annotations.NullMarked;
