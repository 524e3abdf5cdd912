package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what a transaction records and appends it immediately before the commit. The lock on the chain is so the last
 * one that a transaction takes: it is held for a moment only, even by an import of minutes, and never part of a
 * deadlock.
 */
@Component
class TransactionalLedger implements Ledger {

    private final Chain chain;

    TransactionalLedger(Chain chain) {
        this.chain = chain;
    }

    @Override
    public void record(Provenance provenance, Collection<Fact> facts) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("What happened is recorded in the transaction of the change");
        }
        if (!facts.isEmpty()) {
            pending(provenance.organisation()).add(recorded(provenance, facts));
        }
    }

    /** Appends now what the running transaction has recorded so far, so that it can read its own history. */
    void appendPending() {
        var pending = PendingFacts.find();
        if (pending != null) {
            pending.append();
        }
    }

    private PendingFacts pending(OrganisationId organisation) {
        var pending = PendingFacts.find();
        return pending == null ? PendingFacts.begin(chain, organisation) : pending;
    }

    private static List<RecordedFact> recorded(Provenance by, Collection<Fact> facts) {
        return facts.stream().map(it -> new RecordedFact(by, it)).toList();
    }
}
