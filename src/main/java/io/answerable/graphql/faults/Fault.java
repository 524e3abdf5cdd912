package io.answerable.graphql.faults;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.answerable.graphql.requests.RequestId;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One top-level error as clients see it: a sentence and {@code extensions {code, requestId, retryable}}, with
 * {@code field} where an argument is to blame. Never a class name, SQL or a stack trace.
 */
public final class Fault implements GraphQLError {

    @Serial private static final long serialVersionUID = 1L;

    private final String message;
    private final FaultCode code;
    private final boolean retryable;
    private final transient List<String> field;
    private final transient @Nullable List<Object> path;
    private final transient List<SourceLocation> locations;
    private final String requestId = RequestId.current();

    private Fault(String message, FaultCode code, boolean retryable, List<String> field, @Nullable List<Object> path,
            List<SourceLocation> locations) {
        this.message = message;
        this.code = code;
        this.retryable = retryable;
        this.field = field;
        this.path = path;
        this.locations = locations;
    }

    public static Fault of(FaultCode code, String message, String... field) {
        return new Fault(message, code, false, List.of(field), null, List.of());
    }

    static Fault internal(boolean retryable) {
        var message = retryable
                ? "This could not be answered just now. Please try again."
                : "Something went wrong on our side.";
        return new Fault(message, FaultCode.INTERNAL_ERROR, retryable, List.of(), null, List.of());
    }

    /** The same fault, with the place in the request where it arose. */
    Fault at(@Nullable List<Object> path, @Nullable List<SourceLocation> locations) {
        return new Fault(message, code, retryable, field, path, locations == null ? List.of() : locations);
    }

    FaultCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public FaultCode getErrorType() {
        return code;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("requestId", requestId);
        extensions.put("retryable", retryable);
        if (!field.isEmpty()) {
            extensions.put("field", field);
        }
        return extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        var specified = new LinkedHashMap<String, Object>();
        specified.put("message", message);
        if (!locations.isEmpty()) {
            specified.put("locations", locations.stream().map(Fault::place).toList());
        }
        if (path != null) {
            specified.put("path", path);
        }
        specified.put("extensions", getExtensions());
        return specified;
    }

    @Override
    public String toString() {
        return toSpecification().toString();
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}
