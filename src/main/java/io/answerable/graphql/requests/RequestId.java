package io.answerable.graphql.requests;

import io.answerable.kernel.NewId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Names one request in the log, in the ledger and in the answer. */
public final class RequestId {

    static final String KEY = "requestId";
    static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of the running request. */
    public static String current() {
        var current = MDC.get(KEY);
        return current == null ? fresh() : current;
    }

    /** What the client proposes if it is well-formed, else a new one. */
    static String proposedOrNew(@Nullable String proposed) {
        return proposed != null && WELL_FORMED.matcher(proposed).matches() ? proposed : fresh();
    }

    private static String fresh() {
        return NewId.next().toString();
    }
}
