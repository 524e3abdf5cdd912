/**
 * What systems are to achieve for those who use them (R-INV-16).
 */
@NullMarked
package io.answerable.inventory.objectives;

import org.jspecify.annotations.NullMarked;
