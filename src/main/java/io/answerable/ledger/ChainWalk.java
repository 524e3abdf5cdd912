package io.answerable.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks along a chain from its first entry, remembers the last entry only, and notices the first flaw. */
final class ChainWalk {

    private final @Nullable LedgerHead noted;
    private long entries;
    private LedgerHead last = new LedgerHead(0, Hash.NONE.hex());
    private @Nullable Flaw flaw;

    /** @param noted a head that the chain had earlier and must still contain */
    ChainWalk(@Nullable LedgerHead noted) {
        this.noted = noted;
    }

    /** @param ciphertexts digests of the ciphertexts that stand beside the entry */
    void next(StoredEntry stored, List<Hash> ciphertexts) {
        entries++;
        if (flaw == null) {
            flaw = flawOf(stored, ciphertexts);
            last = new LedgerHead(stored.entry().sequence(), stored.hash().hex());
        }
    }

    /** @param head where the database says that the chain ends; null when it says nothing */
    LedgerVerification end(@Nullable LedgerHead head) {
        if (flaw == null) {
            flaw = flawOfEnd(head == null ? new LedgerHead(0, Hash.NONE.hex()) : head);
        }
        return flaw == null
                ? new LedgerVerification(entries, head, null, null, null)
                : new LedgerVerification(entries, head, flaw.sequence(), flaw.problem(), flaw.explanation());
    }

    private @Nullable Flaw flawOf(StoredEntry stored, List<Hash> ciphertexts) {
        var entry = stored.entry();
        var expected = last.sequence() + 1;
        if (entry.sequence() != expected) {
            return new Flaw(expected, LedgerProblem.MISSING, "Entry " + expected + " is missing.");
        }
        if (!entry.previous().hex().equals(last.hash())) {
            return new Flaw(expected, LedgerProblem.NOT_CONTINUED,
                    "Entry " + expected + " does not continue the entry before it.");
        }
        if (!stored.intact()) {
            return new Flaw(expected, LedgerProblem.ALTERED, "Entry " + expected + " has been altered.");
        }
        if (!digestsOf(entry).equals(Set.copyOf(ciphertexts.stream().map(Hash::hex).toList()))) {
            return new Flaw(expected, LedgerProblem.PERSONAL_VALUE_ALTERED,
                    "A personal value of entry " + expected + " has been altered or removed.");
        }
        return flawAgainst(noted, stored);
    }

    private static @Nullable Flaw flawAgainst(@Nullable LedgerHead noted, StoredEntry stored) {
        var sequence = stored.entry().sequence();
        return noted != null && noted.sequence() == sequence && !noted.hash().equals(stored.hash().hex())
                ? new Flaw(sequence, LedgerProblem.HEAD_DIFFERS,
                        "Entry " + sequence + " has not the hash noted before.")
                : null;
    }

    private @Nullable Flaw flawOfEnd(LedgerHead head) {
        var known = Math.max(head.sequence(), noted == null ? 0 : noted.sequence());
        if (last.sequence() < known) {
            return new Flaw(last.sequence() + 1, LedgerProblem.MISSING,
                    "The chain ends after entry " + last.sequence() + " but has reached " + known + " before.");
        }
        return last.equals(head)
                ? null
                : new Flaw(head.sequence() + 1, LedgerProblem.HEAD_DIFFERS,
                        "The chain ends otherwise than its head says.");
    }

    private static Set<String> digestsOf(Entry entry) {
        return entry.changes()
                .stream()
                .filter(it -> it.personOf() != null)
                .flatMap(it -> Stream.of(it.before(), it.after()).filter(digest -> digest != null))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private record Flaw(long sequence, LedgerProblem problem, String explanation) {}
}
