/** Which topics policies have to cover, and which they do (R-POL-03, R-POL-12, R-POL-17). */
@NullMarked
package io.answerable.policy.coverage;

import org.jspecify.annotations.NullMarked;
