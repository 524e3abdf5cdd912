/** What people can do, held against what their roles ask for, and whether they are competent for them (R-TRN-01 to R-TRN-06, R-TRN-23). */
@NullMarked
package io.answerable.training.competence;

import org.jspecify.annotations.NullMarked;
