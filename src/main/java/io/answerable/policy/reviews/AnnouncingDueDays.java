package io.answerable.policy.reviews;

import static io.answerable.policy.reviews.Notices.Kind.ACKNOWLEDGEMENT_OVERDUE;
import static io.answerable.policy.reviews.Notices.Kind.EXCEPTION_EXPIRED;
import static io.answerable.policy.reviews.Notices.Kind.REVIEW_DUE;

import io.answerable.access.ActingAs;
import io.answerable.policy.AcknowledgementOverdue;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyExceptionExpired;
import io.answerable.policy.PolicyExceptionId;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyReviewDue;
import io.answerable.policy.PolicyView;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.policy.reviews.Notices.Marked;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Announces which policies are to be reviewed, which exceptions have ended and which answers are overdue, each once. A day
 * that was missed is made up for by the next one; a day that arrives again tells nothing that has been told.
 */
@Component
class AnnouncingDueDays {

    private final ActingAs actingAs;
    private final PolicyDirectory policies;
    private final PolicyFigures figures;
    private final PolicyExceptions exceptions;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    AnnouncingDueDays(ActingAs actingAs, PolicyDirectory policies, PolicyFigures figures, PolicyExceptions exceptions,
            Notices notices, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.policies = policies;
        this.figures = figures;
        this.exceptions = exceptions;
        this.notices = notices;
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
        var due = policies.outlines(event.date()).stream().flatMap(AnnouncingDueDays::review).toList();
        notices.claimed(REVIEW_DUE, due, it -> new Marked(it.policy().value(), it.due()), event.date())
                .forEach(it -> events.publishEvent(new PolicyReviewDue(it.policy(), it.due(), event.provenance())));
    }

    private record Review(PolicyId policy, LocalDate due) {}

    private static Stream<Review> review(PolicyView policy) {
        var due = policy.reviewDue();
        return due == null || due.isAfter(policy.asOf()) || !policy.isPublished()
                ? Stream.empty()
                : Stream.of(new Review(policy.id(), due));
    }

    private void announceOverdue(CalendarDay event) {
        notices.claimed(ACKNOWLEDGEMENT_OVERDUE, figures.overdue(event.date()),
                it -> new Marked(it.policy().value(), it.due()), event.date())
                .forEach(it -> events.publishEvent(new AcknowledgementOverdue(it.policy(), it.edition(), it.due(),
                        it.people(), event.provenance())));
    }

    private void announceExpired(CalendarDay event) {
        notices.claimed(EXCEPTION_EXPIRED, exceptions.expired(event.date()),
                it -> new Marked(it.id(), it.lastDay()), event.date())
                .forEach(it -> events.publishEvent(new PolicyExceptionExpired(PolicyExceptionId.of(it.id()),
                        it.policyId(), it.unitId(), it.lastDay(), event.provenance())));
    }
}
