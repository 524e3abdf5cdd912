/** What has to be handed over when somebody leaves, as one case over all contexts (R-ROL-40, process P1). */
@NullMarked
package io.answerable.oversight.leavers;

import org.jspecify.annotations.NullMarked;
