package io.answerable.policy.reviews;

import io.answerable.access.ActingAs;
import io.answerable.policy.AcknowledgementOverdue;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyExceptionExpired;
import io.answerable.policy.PolicyExceptionId;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicyReviewDue;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Announces each day which policies are to be reviewed, which exceptions have ended and which answers are overdue. */
@Component
class AnnouncingDueDays {

    private final ActingAs actingAs;
    private final PolicyDirectory policies;
    private final PolicyFigures figures;
    private final PolicyExceptions exceptions;
    private final ApplicationEventPublisher events;

    AnnouncingDueDays(ActingAs actingAs, PolicyDirectory policies, PolicyFigures figures, PolicyExceptions exceptions,
            ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.policies = policies;
        this.figures = figures;
        this.exceptions = exceptions;
        this.events = events;
    }

    @ApplicationModuleListener(id = "policy.announcing-due-days")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> {
            announceReviews(event);
            announceOverdue(event);
            announceExpired(event);
        });
    }

    private void announceReviews(CalendarDay event) {
        policies.published(event.date())
                .stream()
                .filter(it -> event.date().equals(it.reviewDue()))
                .forEach(it -> events.publishEvent(
                        new PolicyReviewDue(it.id(), event.date(), event.provenance())));
    }

    private void announceOverdue(CalendarDay event) {
        LocalDate due = event.date().minusDays(1);
        var ended = policies.published(event.date()).stream().filter(it -> due.equals(it.acknowledgeBy())).toList();
        if (!ended.isEmpty()) {
            var counted = figures.acknowledged(event.date());
            ended.forEach(it -> {
                var figure = counted.get(it.id());
                if (figure != null && figure.overdue() > 0) {
                    events.publishEvent(new AcknowledgementOverdue(it.id(), it.edition(), due, figure.overdue(),
                            event.provenance()));
                }
            });
        }
    }

    private void announceExpired(CalendarDay event) {
        LocalDate lastDay = event.date().minusDays(1);
        exceptions.expired(event.date())
                .stream()
                .filter(it -> it.lastDay().equals(lastDay))
                .forEach(it -> events.publishEvent(new PolicyExceptionExpired(PolicyExceptionId.of(it.id()),
                        it.policyId(), it.unitId(), lastDay, event.provenance())));
    }
}
