package io.answerable.graphql.acts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Opens the transactions in which requests are answered: reading sees one moment, writing is all or nothing. */
@Component
class Transactions {

    private final PlatformTransactionManager manager;
    private final TransactionDefinition reading = reading();

    Transactions(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    private static TransactionDefinition reading() {
        var reading = new DefaultTransactionDefinition();
        reading.setName("graphql.reading");
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return reading;
    }

    TransactionStatus read() {
        return manager.getTransaction(reading);
    }

    TransactionStatus write() {
        return manager.getTransaction(TransactionDefinition.withDefaults());
    }

    void commit(TransactionStatus status) {
        manager.commit(status);
    }

    /** Ends a transaction without a trace; a surrounding one goes on. */
    void rollback(TransactionStatus status) {
        if (status.isNewTransaction()) {
            manager.rollback(status);
        } else {
            manager.commit(status);
        }
    }
}
