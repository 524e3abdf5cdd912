/** Why policies are to be reviewed, and by when (R-POL-08, R-POL-14). */
@NullMarked
package io.answerable.policy.reviews;

import org.jspecify.annotations.NullMarked;
