/** What Organisation needs to know from the contexts that build upon it: who is deputised while away, who leads,
 * and what else shows that the management system is being built. */
@NamedInterface("spi")
@NullMarked
package io.answerable.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
