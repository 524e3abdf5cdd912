/** One register of risks and opportunities: raised, evaluated, treated or accepted, reviewed and closed (R-RSK-01 to R-RSK-05). */
@NullMarked
package io.answerable.risk.register;

import org.jspecify.annotations.NullMarked;
