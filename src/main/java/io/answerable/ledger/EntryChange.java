package io.answerable.ledger;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A field that changed, as it stands in the chain.
 *
 * @param before the old value; of a personal value the SHA-256 of its ciphertext
 * @param after the new value; of a personal value the SHA-256 of its ciphertext
 * @param personOf whose personal value it is, if it is one
 */
record EntryChange(String field, @Nullable String before, @Nullable String after, @Nullable PersonId personOf) {}
