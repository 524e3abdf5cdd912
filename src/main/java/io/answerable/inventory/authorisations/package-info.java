/** Who has authorised what: for procurement, for security and for use (R-INV-24 to 28). */
@NullMarked
package io.answerable.inventory.authorisations;

import org.jspecify.annotations.NullMarked;
