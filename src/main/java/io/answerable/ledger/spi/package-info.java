/** What the ledger needs to know from the contexts: when somebody has left, so that their values may be erased. */
@NamedInterface("spi")
@NullMarked
package io.answerable.ledger.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
