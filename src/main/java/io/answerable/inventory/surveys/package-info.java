/**
 * Asks every unit which AI it uses, and follows each answer until it stands in the register or is known not to be AI
 * (R-INV-02 to R-INV-05, R-INV-10).
 */
@NullMarked
package io.answerable.inventory.surveys;

import org.jspecify.annotations.NullMarked;
