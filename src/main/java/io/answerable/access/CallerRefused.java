package io.answerable.access;

import org.springframework.security.core.AuthenticationException;

/** The token is genuine, but its bearer cannot act here; answered in the error form of the API. */
final class CallerRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private CallerRefused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** One answer for: nobody, somebody of another organisation, an unknown organisation, somebody who has left. */
    static CallerRefused notBound() {
        return new CallerRefused(403, "FORBIDDEN", "This login belongs to nobody in the organisation.");
    }

    static CallerRefused organisationRequired() {
        return new CallerRefused(400, "ORGANISATION_REQUIRED",
                "This login belongs to several organisations: name one in the header "
                        + CallerResolver.ORGANISATION + ".");
    }

    static CallerRefused unavailable() {
        return new CallerRefused(503, "UNAVAILABLE", "The login cannot be checked at the moment.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    boolean retryable() {
        return status == 503;
    }
}
