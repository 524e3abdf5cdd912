/** Whether the organisation learns from what was found: trends, repeated causes, the effect of actions (R-RPT-13). */
@NullMarked
package io.answerable.oversight.improvement;

import org.jspecify.annotations.NullMarked;
