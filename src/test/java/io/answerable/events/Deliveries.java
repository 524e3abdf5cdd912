package io.answerable.events;

import static org.awaitility.Awaitility.await;

import io.answerable.kernel.OrganisationId;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for listeners, which hear of what has happened after the transaction in which it did. */
public final class Deliveries {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    public Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until every listener has taken whatever happened in the organisation, and whatever followed from it. */
    public void areSettledFor(OrganisationId organisation) {
        await().atMost(PATIENCE)
                .until(() -> jdbc
                        .sql("select count(*) from events.event_publication where serialized_event like :event")
                        .param("event", "%" + organisation + "%")
                        .query(Integer.class)
                        .single() == 0);
    }
}
