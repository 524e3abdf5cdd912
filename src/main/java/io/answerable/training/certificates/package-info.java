/** Certificates of people, and whether somebody with a valid one oversees each high-risk system (R-TRN-13, R-TRN-14). */
@NullMarked
package io.answerable.training.certificates;

import org.jspecify.annotations.NullMarked;
