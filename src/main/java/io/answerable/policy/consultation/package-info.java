/** What units say of a draft, and what they are answered (R-POL-04, R-ROL-13). */
@NullMarked
package io.answerable.policy.consultation;

import org.jspecify.annotations.NullMarked;
