/**
 * What Inventory needs from the contexts that build upon it: who answers for the domains a system touches, whether it meets
 * what a gate asks for, and that the information asset owner moves with the handover.
 */
@NamedInterface("spi")
@NullMarked
package io.answerable.inventory.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
