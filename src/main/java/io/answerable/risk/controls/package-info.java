/** The statement of applicability: which controls of the standard apply, and why others do not (R-RSK-15). */
@NullMarked
package io.answerable.risk.controls;

import org.jspecify.annotations.NullMarked;
