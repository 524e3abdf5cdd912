package io.answerable.graphql.acts;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.Rehearsal;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.ViewReader;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Performs a mutation once: in one transaction, undone when it is refused or only rehearsed ({@code dryRun}), answered
 * from memory when the same request comes again ({@code idempotencyKey}), and tried again when somebody else was
 * faster, so that the rules judge what is true by then.
 */
@Component
class Acts {

    private static final int ATTEMPTS = 3;
    private final AnsweredRequests answered;
    private final BlamedFields fields;

    Acts(AnsweredRequests answered, BlamedFields fields) {
        this.answered = answered;
        this.fields = fields;
    }

    @Nullable
    Object perform(DataFetcher<?> act, DataFetchingEnvironment environment) throws Exception {
        try {
            return perform(ActRequest.of(environment), act, environment);
        } catch (InvalidInput malformed) {
            return refused(malformed);
        }
    }

    private @Nullable Object perform(ActRequest request, DataFetcher<?> act, DataFetchingEnvironment environment)
            throws Exception {
        ActTransaction transaction = requireNonNull(environment.getGraphQlContext().get(ActTransaction.class));
        for (int attempt = 1;; attempt++) {
            try {
                return request.dryRun()
                        ? rehearsed(act, environment, transaction)
                        : performed(act, environment, request, transaction);
            } catch (ConcurrencyFailureException | DuplicateKeyException somebodyWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    private @Nullable Object rehearsed(DataFetcher<?> act, DataFetchingEnvironment environment,
            ActTransaction transaction) throws Exception {
        transaction.write();
        return Rehearsal.of(() -> called(act, environment));
    }

    private @Nullable Object performed(DataFetcher<?> act, DataFetchingEnvironment environment, ActRequest request,
            ActTransaction transaction) throws Exception {
        try {
            return attempted(act, environment, request, transaction);
        } finally {
            // whatever failed is undone; after a success the reading transaction stays open for the answer
            transaction.closeIfWriting();
        }
    }

    private @Nullable Object attempted(DataFetcher<?> act, DataFetchingEnvironment environment, ActRequest request,
            ActTransaction transaction) throws Exception {
        transaction.write();
        var earlier = answered.claim(request);
        if (earlier.isPresent()) {
            transaction.rollbackAndRead();
            return earlier.get().isSameAs(request) ? answered.replay(earlier.get()) : conflict();
        }
        var payload = called(act, environment);
        if (isRefused(payload)) {
            transaction.rollbackAndRead();
        } else {
            answered.remember(request, environment, payload);
            transaction.commitAndRead();
        }
        return payload;
    }

    private @Nullable Object called(DataFetcher<?> act, DataFetchingEnvironment environment) throws Exception {
        var payload = answer(act, environment);
        fields.check(environment, refusals(payload));
        return payload;
    }

    /** What cannot be read is refused like whatever else a client can mend; the acts before it in the document stand. */
    private static @Nullable Object answer(DataFetcher<?> act, DataFetchingEnvironment environment) throws Exception {
        try {
            return payload(act, environment);
        } catch (InvalidInput malformed) {
            return refused(malformed);
        }
    }

    private static Map<String, Object> refused(InvalidInput malformed) {
        var path = malformed.field();
        var within = path.isEmpty() || !path.getFirst().equals("input") ? path : path.subList(1, path.size());
        return Map.of("errors", List.of(Refusal.ValidationFailed.of(String.valueOf(malformed.getMessage()),
                within.toArray(String[]::new))));
    }

    /** Spring hands what a controller throws over as a {@code Mono}; here it is thrown, so that it undoes the act. */
    private static @Nullable Object payload(DataFetcher<?> act, DataFetchingEnvironment environment) throws Exception {
        return switch (act.get(environment)) {
            case Mono<?> it -> it.block();
            case CompletionStage<?> it -> it.toCompletableFuture().join();
            case null -> null;
            case Object it -> it;
        };
    }

    private static boolean isRefused(@Nullable Object payload) {
        return !refusals(payload).isEmpty();
    }

    private static List<Refusal> refusals(@Nullable Object payload) {
        return payload != null && ViewReader.read(payload, "errors") instanceof List<?> errors
                ? errors.stream().map(Refusal.class::cast).toList()
                : List.of();
    }

    private static Map<String, Object> conflict() {
        return Map.of("errors", List.of(new Refusal.IdempotencyConflict(
                "This idempotency key came with another input before.", List.of("idempotencyKey"))));
    }
}
