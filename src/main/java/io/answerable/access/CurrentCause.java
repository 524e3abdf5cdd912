package io.answerable.access;

import org.slf4j.MDC;

/** What led to the current work: the request, unless a listener or an import has named something else. */
final class CurrentCause {

    /** The key under which the request id also stands in every log line. */
    static final String KEY = "requestId";

    private CurrentCause() {}

    static String get() {
        var cause = MDC.get(KEY);
        return cause == null ? "none" : cause;
    }
}
