/**
 * What the law asks of each AI system, from when on, and what shows that it is met (R-INV-13): derived from the facts of
 * the system and the catalogue of the EU AI Act for any day, never edited.
 */
@NullMarked
package io.answerable.inventory.obligations;

import org.jspecify.annotations.NullMarked;
