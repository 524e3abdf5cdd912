package io.answerable.graphql.acts;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.answerable.graphql.faults.Faults;
import io.answerable.kernel.Snapshot;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;

/**
 * Answers a whole query, with all its batches, in one read-only transaction on the calling thread, so that every part
 * of the answer shows the same moment, and what many parts need is read once.
 */
class AnsweringQueries extends AsyncExecutionStrategy {

    private final Transactions transactions;

    AnsweringQueries(DataFetcherExceptionHandler faults, Transactions transactions) {
        super(faults);
        this.transactions = transactions;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        return asksAboutTheSchemaOnly(parameters)
                ? super.execute(context, parameters)
                : reading(context, parameters);
    }

    private CompletableFuture<ExecutionResult> reading(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        var transaction = begun();
        try {
            return Snapshot.during(() -> complete(super.execute(context, parameters)));
        } finally {
            transactions.rollback(transaction);
        }
    }

    private TransactionStatus begun() {
        try {
            return transactions.read();
        } catch (TransactionException noConnection) {
            throw new AbortExecutionException(List.of(Faults.of(noConnection)));
        }
    }

    private static boolean asksAboutTheSchemaOnly(ExecutionStrategyParameters parameters) {
        return parameters.getFields().getSubFieldsList().stream().allMatch(it -> it.getName().startsWith("__"));
    }

    /** What another thread computes would be computed outside of the transaction: that is a mistake of ours. */
    static CompletableFuture<ExecutionResult> complete(CompletableFuture<ExecutionResult> answer) {
        if (!answer.isDone()) {
            throw new IllegalStateException("An answer has to be computed on the calling thread");
        }
        return answer;
    }
}
