package io.answerable.graphql.faults;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.requests.RequestId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Turns whatever is thrown while a field is computed into a fault that a client can act upon. */
@Component
public class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        GraphQLError fault = of(parameters.getException())
                .at(parameters.getPath().toList(), places(parameters.getSourceLocation()));
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(fault).build());
    }

    private static List<SourceLocation> places(@Nullable SourceLocation place) {
        return place == null ? List.of() : List.of(place);
    }

    /** The fault that a client is told; what is our own fault is logged with the request id. */
    public static Fault of(Throwable thrown) {
        return switch (cause(thrown)) {
            case InvalidInput it -> invalid(it);
            case BindException it -> malformed(it);
            case AccessDeniedException it -> Fault.of(FaultCode.FORBIDDEN, "You may not ask this.");
            case AuthenticationException it -> Fault.of(FaultCode.UNAUTHENTICATED, "Please sign in.");
            case Throwable it -> internal(it);
        };
    }

    private static Fault invalid(InvalidInput input) {
        var message = input.getMessage();
        return Fault.of(FaultCode.VALIDATION_FAILED, message == null ? "Malformed." : message,
                withinInput(input.field().stream()));
    }

    private static Fault malformed(BindException binding) {
        var field = binding.getFieldErrors().stream().map(FieldError::getField).findFirst().orElse("");
        return Fault.of(FaultCode.VALIDATION_FAILED, "The value of an argument is malformed.", steps(field));
    }

    /** {@code $.filter.days[2]} as a path. */
    private static String[] steps(String path) {
        return withinInput(Arrays.stream(path.split("[.\\[\\]$]+")).filter(it -> !it.isEmpty()));
    }

    /** A mutation has one argument, so a path begins within it, as in its refusals. */
    private static String[] withinInput(Stream<String> path) {
        var steps = path.toList();
        return steps.stream().skip(!steps.isEmpty() && steps.getFirst().equals("input") ? 1 : 0).toArray(String[]::new);
    }

    private static Fault internal(Throwable thrown) {
        LOG.error("A field could not be answered [{}]", RequestId.current(), thrown);
        return Fault.internal(isTransient(thrown));
    }

    private static boolean isTransient(Throwable thrown) {
        return thrown instanceof TransientDataAccessException
                || thrown instanceof RecoverableDataAccessException
                || thrown instanceof CannotCreateTransactionException;
    }

    private static Throwable cause(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? cause : thrown;
    }
}
