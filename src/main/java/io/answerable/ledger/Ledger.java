package io.answerable.ledger;

import io.answerable.kernel.Provenance;
import java.util.Collection;
import java.util.List;

/** Keeps what happened, for ever. */
public interface Ledger {

    /**
     * Appends facts to the chain of the provenance's organisation, in the order given and within the running
     * transaction.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void record(Provenance provenance, Collection<Fact> facts);

    default void record(Provenance provenance, Fact... facts) {
        record(provenance, List.of(facts));
    }
}
