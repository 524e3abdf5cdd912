/** Milestones that were reached, who contributed, and how they are told (R-ORG-17, R-RPT-06). */
@NullMarked
package io.answerable.organisation.programme.milestones;

import org.jspecify.annotations.NullMarked;
