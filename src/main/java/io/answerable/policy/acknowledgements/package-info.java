/** Who has to confirm that they have read a policy, and who has (R-POL-07). */
@NullMarked
package io.answerable.policy.acknowledgements;

import org.jspecify.annotations.NullMarked;
