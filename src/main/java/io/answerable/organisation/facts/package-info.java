/** Dated facts: what has been true of something, one fact after another, nothing overwritten; and the keys of things. */
@NullMarked
package io.answerable.organisation.facts;

import org.jspecify.annotations.NullMarked;
