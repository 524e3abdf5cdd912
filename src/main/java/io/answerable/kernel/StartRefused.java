package io.answerable.kernel;

/**
 * The application must not start like this: something is missing or unsafe. The message is one line for the operator; no
 * stack trace is shown.
 */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
