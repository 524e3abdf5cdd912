/** What the organisation makes of the courses of the catalogue: versions, formats and outside trainers (R-TRN-08, R-TRN-20, R-TRN-21). */
@NullMarked
package io.answerable.training.courses;

import org.jspecify.annotations.NullMarked;
