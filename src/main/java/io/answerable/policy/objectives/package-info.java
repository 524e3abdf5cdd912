/** What the organisation wants to reach with AI (R-POL-09). */
@NullMarked
package io.answerable.policy.objectives;

import org.jspecify.annotations.NullMarked;
