/** Corrective actions and what is learnt from them: agreed with whoever answers, carried out, verified by somebody else (R-AUD-06 to R-AUD-09, R-AUD-17). */
@NullMarked
package io.answerable.audit.actions;

import org.jspecify.annotations.NullMarked;
