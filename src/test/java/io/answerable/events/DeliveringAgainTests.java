package io.answerable.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.events.FailingOnce.Tried;
import io.answerable.kernel.NewId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.support.PersistentApplicationEventMulticaster;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a listener could not take is not lost, and not only found again after a restart. */
@AnswerableTest
class DeliveringAgainTests {

    @Autowired ApplicationEventPublisher events;
    @Autowired FailedEventPublications failed;
    @Autowired FailingOnce listener;
    @Autowired PersistentApplicationEventMulticaster starting;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager manager;
    @Autowired TransactionTemplate transactions;

    private final UUID id = NewId.next();

    @BeforeEach
    void anEventThatItsListenerFailedToTake() {
        transactions.executeWithoutResult(status -> events.publishEvent(new Tried(id)));
        await().until(() -> states().equals(List.of("FAILED")));
    }

    @Test
    void whatAListenerFailedToTakeIsDeliveredAgain() {
        delivering(Duration.ZERO).deliver();

        await().until(() -> states().isEmpty());
        assertThat(listener.deliveries(id)).isEqualTo(2);
    }

    @Test
    void whatADeadProcessHadBegunToDeliverIsDeliveredAgain() {
        jdbc.sql("""
                update events.event_publication
                set status = 'PROCESSING', publication_date = now() - interval '1 day', last_resubmission_date = null
                where serialized_event like :event""").param("event", "%" + id + "%").update();

        delivering(Duration.ZERO).deliver();

        await().until(() -> states().isEmpty());
        assertThat(listener.deliveries(id)).isEqualTo(2);
    }

    @Test
    void whatAnotherInstanceHasInHandIsLeftToIt() {
        jdbc.sql("update events.event_publication set status = 'PROCESSING' where serialized_event like :event")
                .param("event", "%" + id + "%")
                .update();

        starting.afterSingletonsInstantiated();
        delivering(Duration.ZERO).deliver();

        assertThat(states()).containsExactly("PROCESSING");
        assertThat(listener.deliveries(id)).isOne();
    }

    @Test
    void aFailedEventRestsForAWhile() {
        delivering(Duration.ofHours(1)).deliver();

        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void onlyOneInstanceDeliversAtATime() {
        transactions.executeWithoutResult(another -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", DeliveringAgain.LOCK)
                    .query((row, i) -> true)
                    .single();
            var us = new Thread(() -> delivering(Duration.ZERO).deliver());
            us.start();
            await().until(() -> !us.isAlive());
        });

        assertThat(states()).containsExactly("FAILED");
    }

    private DeliveringAgain delivering(Duration pause) {
        return new DeliveringAgain(failed, jdbc, manager, Clock.systemUTC(),
                new DeliverySettings(pause, Duration.ofHours(1), Duration.ofMinutes(10), 100));
    }

    private List<String> states() {
        return jdbc.sql("select status from events.event_publication where serialized_event like :event")
                .param("event", "%" + id + "%")
                .query((row, i) -> row.getString("status"))
                .list();
    }
}
