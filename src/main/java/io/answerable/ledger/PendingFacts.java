package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has recorded, and how much of it has been appended to the chain. */
final class PendingFacts implements TransactionSynchronization {

    private final Chain chain;
    private final OrganisationId organisation;
    private final List<RecordedFact> facts = new ArrayList<>();
    private final Map<Object, Mark> savepoints = new HashMap<>();
    private int appended;
    private boolean committing;

    private PendingFacts(Chain chain, OrganisationId organisation) {
        this.chain = chain;
        this.organisation = organisation;
    }

    /** Those of the running transaction, if it has recorded anything. */
    static @Nullable PendingFacts find() {
        return (PendingFacts) TransactionSynchronizationManager.getResource(PendingFacts.class);
    }

    static PendingFacts begin(Chain chain, OrganisationId organisation) {
        var begun = new PendingFacts(chain, organisation);
        begun.resume();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    void add(Collection<RecordedFact> recorded) {
        if (recorded.stream().anyMatch(it -> !it.by().organisation().equals(organisation))) {
            throw new IllegalStateException("A transaction belongs to one organisation");
        }
        facts.addAll(recorded);
        if (committing) {
            append();
        }
    }

    void append() {
        if (appended < facts.size()) {
            chain.append(organisation, List.copyOf(facts.subList(appended, facts.size())));
            appended = facts.size();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        append();
        committing = true;
    }

    @Override
    public void afterCommit() {
        if (appended < facts.size()) {
            throw new IllegalStateException(facts.size() - appended + " facts were recorded too late for the ledger");
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(PendingFacts.class);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, new Mark(facts.size(), appended));
    }

    @Override
    public void savepointRollback(Object savepoint) {
        var mark = savepoints.getOrDefault(savepoint, Mark.BEGINNING);
        facts.subList(mark.recorded(), facts.size()).clear();
        appended = mark.appended();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(PendingFacts.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(PendingFacts.class, this);
    }

    /** How far the transaction had come. */
    private record Mark(int recorded, int appended) {

        static final Mark BEGINNING = new Mark(0, 0);
    }
}
