package io.answerable.signals;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.OrganisationId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces each new day of each organisation, and evaluates the signals of those in which something happened. Any
 * number of instances may do so at the same time: what is to be done is claimed through the database.
 */
@Component
class KeepingTheCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingTheCalendar.class);
    private static final String CAUSE = "calendar";

    private final Calendar calendar;
    private final EvaluatingChanges evaluating;
    private final ActingAs actingAs;
    private final CurrentActor actor;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTheCalendar(Calendar calendar, EvaluatingChanges evaluating, ActingAs actingAs, CurrentActor actor,
            TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.calendar = calendar;
        this.evaluating = evaluating;
        this.actingAs = actingAs;
        this.actor = actor;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the days that have begun somewhere. */
    void beginDays() {
        calendar.perhapsNewDay(clock.instant()).forEach(it -> inTransactionOf(it, this::beginDay));
    }

    private void beginDay() {
        var today = actor.today();
        if (calendar.claim(actor.organisation(), today)) {
            events.publishEvent(new CalendarDay(actor.organisation(), today, actor.provenance()));
        }
    }

    /** Evaluates what is due. */
    void evaluateDue() {
        calendar.due().forEach(it -> inTransactionOf(it, evaluating::evaluate));
    }

    // One organisation's trouble must not keep the others waiting.
    private void inTransactionOf(OrganisationId organisation, Runnable work) {
        try {
            actingAs.run(Actor.system(organisation), CAUSE,
                    () -> transactions.executeWithoutResult(status -> work.run()));
        } catch (RuntimeException problem) {
            LOG.error("The signals of organisation {} could not be evaluated", organisation, problem);
        }
    }
}
