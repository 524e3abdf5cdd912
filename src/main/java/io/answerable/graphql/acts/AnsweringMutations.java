package io.answerable.graphql.acts;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Performs the acts of a document one after the other, each in a transaction of its own. */
class AnsweringMutations extends AsyncSerialExecutionStrategy {

    private final Transactions transactions;

    AnsweringMutations(DataFetcherExceptionHandler faults, Transactions transactions) {
        super(faults);
        this.transactions = transactions;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        for (var key : parameters.getFields().keySet()) {
            Map<String, @Nullable Object> answer = act(context, only(key, parameters));
            if (answer == null) {
                return finished(context, null);
            }
            answers.putAll(answer);
        }
        return finished(context, answers);
    }

    private @Nullable Map<String, @Nullable Object> act(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        try (var act = new ActTransaction(transactions)) {
            context.getGraphQLContext().put(ActTransaction.class, act);
            return AnsweringQueries.complete(super.execute(context, parameters)).join().getData();
        }
    }

    private static ExecutionStrategyParameters only(String key, ExecutionStrategyParameters parameters) {
        var field = Objects.requireNonNull(parameters.getFields().getSubField(key));
        var alone = MergedSelectionSet.newMergedSelectionSet().subFields(Map.of(key, field)).build();
        return parameters.transform(it -> it.fields(alone));
    }

    private static CompletableFuture<ExecutionResult> finished(ExecutionContext context, @Nullable Object data) {
        return CompletableFuture.completedFuture(new ExecutionResultImpl(data, context.getErrors()));
    }
}
