/** What risks, assessments and incidents ask of people, and which of them rest on whom. */
@NullMarked
package io.answerable.risk.duties;

import org.jspecify.annotations.NullMarked;
