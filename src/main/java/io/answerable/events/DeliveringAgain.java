package io.answerable.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers again what a listener failed to take, and what a process that died had begun to deliver. One instance at a
 * time does so: the registry itself would let two of them take up the same event.
 */
@Component
class DeliveringAgain {

    static final int LOCK = 0x65766e74;
    private static final int MOST_DOUBLINGS = 10;

    private final FailedEventPublications failed;
    private final JdbcClient jdbc;
    private final TransactionTemplate locked;
    private final TransactionTemplate outside;
    private final Clock clock;
    private final DeliverySettings settings;

    DeliveringAgain(FailedEventPublications failed, JdbcClient jdbc, PlatformTransactionManager transactions,
            Clock clock, DeliverySettings settings) {
        this.failed = failed;
        this.jdbc = jdbc;
        this.locked = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED));
        this.clock = clock;
        this.settings = settings;
    }

    /** What is taken up is marked at once, outside the transaction of the lock: the listeners must see it. */
    void deliver() {
        locked.executeWithoutResult(status -> {
            if (isOurTurn()) {
                outside.executeWithoutResult(none -> takeUp());
            }
        });
    }

    private boolean isOurTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
    }

    private void takeUp() {
        giveUpStale();
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(settings.batch())
                .withMaxInFlight(settings.batch())
                .withMinAge(settings.pause())
                .withFilter(this::isDue));
    }

    /** Modulith's own staleness counts from the first publication, even if the event was taken up again just now. */
    private void giveUpStale() {
        jdbc.sql("""
                update events.event_publication set status = 'FAILED'
                where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED') and completion_date is null
                  and greatest(publication_date, last_resubmission_date) < now() - make_interval(secs => :stale)""")
                .param("stale", settings.staleAfter().toSeconds())
                .update();
    }

    private boolean isDue(EventPublication publication) {
        Instant last = publication.getLastResubmissionDate();
        return last == null || !last.plus(pauseAfter(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    private Duration pauseAfter(int attempts) {
        var pause = settings.pause().multipliedBy(1L << Math.clamp(attempts, 0, MOST_DOUBLINGS));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }
}
