/** Units that policies do not bind for a time (R-POL-13). */
@NullMarked
package io.answerable.policy.exceptions;

import org.jspecify.annotations.NullMarked;
