package io.answerable.graphql.acts;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a client asks a mutation to do.
 *
 * @param operation name of the mutation
 * @param key names this very request, so that its repetition is recognised
 * @param hash of the input without key and rehearsal
 * @param dryRun whether it is only rehearsed
 */
record ActRequest(String operation, Optional<String> key, String hash, boolean dryRun) {

    /** Under which name the header travels in the GraphQL context. */
    static final String HEADER = "Idempotency-Key";
    private static final String KEY = "idempotencyKey";
    private static final String DRY_RUN = "dryRun";
    private static final int LONGEST = 255;
    private static final JsonMapper JSON = JsonMapper.shared();

    static ActRequest of(DataFetchingEnvironment environment) {
        var input = input(environment);
        var dryRun = Boolean.TRUE.equals(input.remove(DRY_RUN));
        var inInput = input.remove(KEY);
        return new ActRequest(environment.getField().getName(), key(inInput, environment), hash(input), dryRun);
    }

    private static Map<String, @Nullable Object> input(DataFetchingEnvironment environment) {
        var copy = new TreeMap<String, @Nullable Object>();
        if (environment.getArgument("input") instanceof Map<?, ?> input) {
            input.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }

    private static Optional<String> key(@Nullable Object inInput, DataFetchingEnvironment environment) {
        String inHeader = environment.getGraphQlContext().get(HEADER);
        if (inInput instanceof String key) {
            return Optional.of(checked(key));
        }
        // one header may stand over several acts of one document
        return Optional.ofNullable(inHeader).map(it -> checked(it) + "#" + environment.getField().getResultKey());
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new InvalidInput("An idempotency key has 1 to " + LONGEST + " characters.", KEY);
        }
        return key;
    }

    /** By what this request of that actor is recognised, without telling who it is to whoever does not know the key. */
    String askedBy(String actor) {
        return digest(key.orElseThrow() + "\n" + actor);
    }

    private static String hash(Map<String, @Nullable Object> input) {
        return digest(JSON.writeValueAsString(sorted(input)));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                var copy = new TreeMap<String, @Nullable Object>();
                map.forEach((name, entry) -> copy.put(String.valueOf(name), sorted(entry)));
                yield copy;
            }
            case List<?> list -> list.stream().map(ActRequest::sorted).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
