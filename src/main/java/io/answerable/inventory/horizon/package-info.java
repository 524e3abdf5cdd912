/**
 * What is coming towards the organisation from law, technology and practice, and its talks with those outside (R-INV-36,
 * R-INV-41, R-INV-42, R-RSK-18).
 */
@NullMarked
package io.answerable.inventory.horizon;

import org.jspecify.annotations.NullMarked;
