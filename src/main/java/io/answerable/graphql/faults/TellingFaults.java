package io.answerable.graphql.faults;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.UnresolvedTypeError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.answerable.graphql.requests.RequestId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the errors that GraphQL itself finds the same form as ours, and hides what no client should read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TellingFaults extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(TellingFaults.class);
    private static final Set<ValidationErrorType> LIMITS = Set.of(ValidationErrorType.MaxQueryDepthExceeded,
            ValidationErrorType.MaxQueryFieldsExceeded);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(result.getErrors().isEmpty() ? result : told(result));
    }

    private static ExecutionResult told(ExecutionResult result) {
        result.getErrors().stream().filter(TellingFaults::isBrokenPromise).findFirst().ifPresent(TellingFaults::log);
        List<GraphQLError> told = result.getErrors().stream().<GraphQLError>map(TellingFaults::faultOf).toList();
        return result.transform(builder -> builder.errors(told));
    }

    private static Fault faultOf(GraphQLError error) {
        return error instanceof Fault fault ? fault : translated(error).at(error.getPath(), error.getLocations());
    }

    private static Fault translated(GraphQLError error) {
        return switch (error) {
            case ValidationError it when LIMITS.contains(it.getValidationErrorType()) -> limit(it.getMessage());
            case CoercingParseValueException it -> variable(String.valueOf(it.getMessage()));
            case GraphQLError it -> byType(it);
        };
    }

    private static Fault byType(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> syntax(error.getMessage());
            case ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                Fault.of(FaultCode.GRAPHQL_VALIDATION_FAILED, error.getMessage());
            case ErrorType.ExecutionAborted -> limit(error.getMessage());
            case null, default -> ours(error);
        };
    }

    private static Fault syntax(String message) {
        return message.contains("parsing has been cancelled")
                ? limit(message)
                : Fault.of(FaultCode.GRAPHQL_PARSE_FAILED, message);
    }

    private static Fault ours(GraphQLError error) {
        if (error.getClass().getSimpleName().startsWith("BadFaith")) {
            return limit(error.getMessage());
        }
        return Fault.internal(false);
    }

    private static boolean isBrokenPromise(GraphQLError error) {
        return error instanceof NonNullableFieldWasNullError
                || error instanceof UnresolvedTypeError
                || error instanceof SerializationError;
    }

    /** One line for each answer: a whole list may break in the same way. */
    private static void log(GraphQLError error) {
        LOG.error("An answer breaks the schema [{}]: {}", RequestId.current(), error);
    }

    private static Fault limit(String message) {
        return Fault.of(FaultCode.LIMIT_EXCEEDED, message);
    }

    /** graphql-java names the variable in its sentence only: {@code Variable 'asOf' has an invalid value: …}. */
    private static Fault variable(String sentence) {
        var parts = sentence.split("'", 3);
        var field = parts.length == 3 && parts[0].equals("Variable ") ? new String[]{parts[1]} : new String[0];
        return Fault.of(FaultCode.VALIDATION_FAILED, withoutClasses(sentence), field);
    }

    private static String withoutClasses(String sentence) {
        return sentence.replaceAll("(Linked|Tree)?(Hash)?Map\\b", "object").replaceAll("(Array)?List\\b", "list");
    }
}
