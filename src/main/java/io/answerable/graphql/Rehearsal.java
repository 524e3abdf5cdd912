package io.answerable.graphql;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Tells whether the running act is only rehearsed ({@code dryRun}), for the few that leave a trace although refused. */
public final class Rehearsal {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> Boolean.FALSE);

    private Rehearsal() {}

    public static boolean isRunning() {
        return RUNNING.get();
    }

    public static <T extends @Nullable Object> T of(Callable<T> act) throws Exception {
        RUNNING.set(Boolean.TRUE);
        try {
            return act.call();
        } finally {
            RUNNING.remove();
        }
    }
}
