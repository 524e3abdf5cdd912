/** Stories that lead through several contexts, and the questions that the product answers. */
@NullMarked
package io.answerable.journeys;

import org.jspecify.annotations.NullMarked;
