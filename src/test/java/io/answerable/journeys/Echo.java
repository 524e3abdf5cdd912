package io.answerable.journeys;

import io.answerable.access.Callers;
import io.answerable.events.Deliveries;
import io.answerable.events.Deliveries;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.OrganisationId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers events through the publication registry, and waits until everybody has heard them and what they led to. */
class Echo {

    private final Callers callers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Deliveries deliveries;

    Echo(Callers callers, ApplicationEventPublisher events, TransactionTemplate transactions, JdbcClient jdbc) {
        this.callers = callers;
        this.events = events;
        this.transactions = transactions;
        this.deliveries = new Deliveries(jdbc);
    }

    /** In this order, each only when the one before has been heard. */
    void deliver(OrganisationId organisation, List<? extends GovernanceEvent> again) {
        for (var event : again) {
            callers.asEverybody(organisation, () -> {
                transactions.executeWithoutResult(status -> events.publishEvent(event));
                return event;
            });
            untilHeard(organisation);
        }
    }

    void untilHeard(OrganisationId organisation) {
        deliveries.areSettledFor(organisation);
    }
}
