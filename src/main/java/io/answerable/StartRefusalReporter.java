package io.answerable;

import io.answerable.kernel.StartRefused;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator in one line why the application does not start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.println("Answerable does not start. " + refused.getMessage());
                return true;
            }
        }
        return false;
    }
}
