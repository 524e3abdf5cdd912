/** What AI brings and risks, by objective, unit and category, and where it is led by IT alone (R-RPT-04, R-RPT-15). */
@NullMarked
package io.answerable.oversight.portfolio;

import org.jspecify.annotations.NullMarked;
