/** What the ledger asks of others: when somebody has left, by which keys people know things, and who hears of a change. */
@NamedInterface("spi")
@NullMarked
package io.answerable.ledger.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
