/** What external parties have shown for the roles in which they are engaged (R-TRN-04). */
@NullMarked
package io.answerable.training.parties;

import org.jspecify.annotations.NullMarked;
