/** What the register comes to: its figures by unit, and the systems in it that should not be used as they are. */
@NullMarked
package io.answerable.inventory.overview;

import org.jspecify.annotations.NullMarked;
