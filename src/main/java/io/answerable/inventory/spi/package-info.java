/** What Inventory needs to know from the contexts that build upon it: who answers for the domains a system touches. */
@NamedInterface("spi")
@NullMarked
package io.answerable.inventory.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
