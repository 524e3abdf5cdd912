package io.answerable.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whether the ledger is still as it was written.
 *
 * @param entries how many entries were read
 * @param head where the chain ends; null while nothing has been recorded
 * @param firstBrokenSequence the first entry that is not as it was written, or is missing
 * @param explanation a sentence for a human reader
 */
public record LedgerVerification(long entries, @Nullable LedgerHead head, @Nullable Long firstBrokenSequence,
        @Nullable LedgerProblem problem, @Nullable String explanation) {

    public boolean valid() {
        return problem == null;
    }
}
