/** The handover of systems from the project to the product (R-INV-35). */
@NullMarked
package io.answerable.inventory.handover;

import org.jspecify.annotations.NullMarked;
