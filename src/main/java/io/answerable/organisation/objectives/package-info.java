/** Strategic objectives: what the organisation strives for, and who owns it (R-ORG-22). */
@NullMarked
package io.answerable.organisation.objectives;

import org.jspecify.annotations.NullMarked;
