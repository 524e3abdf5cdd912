package io.answerable.ledger;

/** What can be wrong with a chain. */
public enum LedgerProblem {
    /** An entry does not have the content that its hash was made of. */
    ALTERED,
    /** Entries between others, or all after some entry, have disappeared. */
    MISSING,
    /** An entry does not follow the one before it: entries were swapped, replaced or slipped in. */
    NOT_CONTINUED,
    /** The ciphertext of a personal value has been altered or removed, or does not belong to the entry. */
    PERSONAL_VALUE_ALTERED,
    /** The chain ends otherwise than its head says, or does not contain the head that the caller noted before. */
    HEAD_DIFFERS
}
