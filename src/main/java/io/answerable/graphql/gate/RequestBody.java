package io.answerable.graphql.gate;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges whether a body is {@code {"query": "…", "variables": {…}, "operationName": "…"}}. */
final class RequestBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestBody() {}

    /** What is wrong with it, if anything. */
    static Optional<String> complaint(byte[] body) {
        try {
            return complaint(JSON.readTree(body));
        } catch (JacksonException malformed) {
            return Optional.of("The body is not JSON.");
        }
    }

    private static Optional<String> complaint(JsonNode body) {
        if (!body.isObject()) {
            return Optional.of("The body should be an object.");
        }
        if (!body.path("query").isString() || body.path("query").asString().isBlank()) {
            return Optional.of("The body should have a query.");
        }
        if (!isObjectIfGiven(body.path("variables")) || !isObjectIfGiven(body.path("extensions"))) {
            return Optional.of("Variables and extensions should be objects.");
        }
        var name = body.path("operationName");
        return name.isMissingNode() || name.isNull() || name.isString()
                ? Optional.empty()
                : Optional.of("The name of the operation should be text.");
    }

    private static boolean isObjectIfGiven(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isObject();
    }
}
