package io.answerable.graphql.gate;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.answerable.graphql.faults.Fault;
import io.answerable.graphql.faults.FaultCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what would cost too much before it is computed, and tells every caller what a request cost. */
@Component
class CountingCost extends SimplePerformantInstrumentation {

    private static final String COST = "cost";
    private final QueryBudget budget;

    CountingCost(QueryBudget budget) {
        this.budget = budget;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var cost = cost(context);
        context.getGraphQLContext().put(COST, cost);
        if (cost > budget.cost()) {
            throw new AbortExecutionException(List.of(tooDear(cost)));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private Fault tooDear(long cost) {
        return Fault.of(FaultCode.LIMIT_EXCEEDED, "This may answer " + cost + " things; at most " + budget.cost()
                + " are answered at once. Ask for smaller pages.");
    }

    private long cost(ExecutionContext context) {
        var operation = context.getOperationDefinition();
        return new QueryCost(context.getGraphQLSchema(), context.getFragmentsByName(), context.getCoercedVariables(),
                budget.listSize()).of(rootOf(context), operation.getSelectionSet());
    }

    private static GraphQLObjectType rootOf(ExecutionContext context) {
        GraphQLSchema schema = context.getGraphQLSchema();
        return switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> Objects.requireNonNull(schema.getMutationType());
            case SUBSCRIPTION -> Objects.requireNonNull(schema.getSubscriptionType());
        };
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        Long cost = parameters.getGraphQLContext().get(COST);
        return CompletableFuture.completedFuture(cost == null ? result : told(result, cost));
    }

    private ExecutionResult told(ExecutionResult result, long cost) {
        return result.transform(it -> it.addExtension(COST, Map.of("requested", cost, "limit", budget.cost())));
    }
}
