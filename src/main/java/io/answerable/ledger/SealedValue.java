package io.answerable.ledger;

import io.answerable.kernel.PersonId;

/** A personal value that only the key of its person can open. */
record SealedValue(PersonId person, byte[] ciphertext) {

    Hash digest() {
        return Hash.over(ciphertext);
    }
}
