/** Concerns that anybody can raise, confidentially if wished, and their answers (R-RSK-17). */
@NullMarked
package io.answerable.risk.concerns;

import org.jspecify.annotations.NullMarked;
