/** Incidents with their deadlines, steps and lessons (R-RSK-16). */
@NullMarked
package io.answerable.risk.incidents;

import org.jspecify.annotations.NullMarked;
