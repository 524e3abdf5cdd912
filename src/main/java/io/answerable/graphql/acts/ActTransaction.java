package io.answerable.graphql.acts;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/**
 * The transaction around one act and its answer. What was changed is committed before the answer is read, so that a
 * fault in the answer undoes nothing; a rehearsed act is rolled back only after the answer has been read.
 */
final class ActTransaction implements AutoCloseable {

    private final Transactions transactions;
    private @Nullable TransactionStatus running;
    private boolean writing;

    ActTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    void write() {
        close();
        running = transactions.write();
        writing = true;
    }

    /** Makes the change last; the rest of the answer reads what is now true. */
    void commitAndRead() {
        var done = running;
        running = null;
        writing = false;
        if (done != null) {
            transactions.commit(done);
        }
        running = transactions.read();
    }

    /** Undoes the change; the rest of the answer reads what is still true. */
    void rollbackAndRead() {
        close();
        running = transactions.read();
    }

    /** Undoes what was begun and not committed. */
    void closeIfWriting() {
        if (writing) {
            close();
        }
    }

    @Override
    public void close() {
        var left = running;
        running = null;
        writing = false;
        if (left != null) {
            transactions.rollback(left);
        }
    }
}
