package io.answerable.database;

import liquibase.exception.LockException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator in one line what to do when somebody else has been migrating the database for too long. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LockedMigrations implements SpringBootExceptionReporter {

    static final String ADVICE = "Answerable does not start. Somebody else who is connected to the database as its owner"
            + " has been migrating it for minutes: wait until they are done, or end that connection and start again.";

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockException) {
                System.err.println(ADVICE);
                return true;
            }
        }
        return false;
    }
}
