/** What the ledger needs to know from the contexts: when somebody has left, and by which keys people know things. */
@NamedInterface("spi")
@NullMarked
package io.answerable.ledger.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
