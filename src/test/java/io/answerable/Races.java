package io.answerable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.kernel.Outcome;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does at the same time: the second act begins before the first is finished. */
public final class Races {

    private final Callers callers;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    public Races(Callers callers, TransactionTemplate transactions, JdbcClient jdbc) {
        this.callers = callers;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** What came of the second act, and whether it had to wait for the first. */
    public record Second(String outcome, boolean waited) {}

    /** The first act is not committed before the second is done, or waits for it. */
    public Second between(Actor actor, Supplier<? extends Outcome<?>> first, Supplier<? extends Outcome<?>> second) {
        try (var other = Executors.newSingleThreadExecutor()) {
            var waited = new AtomicBoolean();
            Future<Outcome<?>> asked = callers.as(actor, () -> Objects.requireNonNull(transactions.execute(status -> {
                assertThat(first.get()).isInstanceOf(Outcome.Done.class);
                Future<Outcome<?>> started = other.submit(() -> callers.as(actor, () -> second.get()));
                await().until(() -> started.isDone() || isSomebodyWaiting());
                waited.set(!started.isDone());
                return started;
            })));
            return new Second(told(asked.get()), waited.get());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single();
    }

    public static String told(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusals) ? refusals.getFirst().code() : "done";
    }
}
