/** Meetings with those concerned: who attended, what came of it and what is open (R-ORG-14, R-INV-42). */
@NullMarked
package io.answerable.organisation.programme.engagements;

import org.jspecify.annotations.NullMarked;
