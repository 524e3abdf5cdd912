/**
 * Whether systems do what they should (R-INV-31).
 */
@NullMarked
package io.answerable.inventory.validation;

import org.jspecify.annotations.NullMarked;
