package io.answerable.risk.assessments;

import io.answerable.access.ActingAs;
import io.answerable.kernel.Provenance;
import io.answerable.risk.AssessmentExpired;
import io.answerable.risk.matters.Announcements;
import io.answerable.risk.matters.Announcements.Matter;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells once of each approval that has passed its last good day, also of one that expired on a day nobody was told of. */
@Component
class TellingOfExpiry {

    private final ActingAs actingAs;
    private final Assessments assessments;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;

    TellingOfExpiry(ActingAs actingAs, Assessments assessments, Announcements announcements,
            ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.assessments = assessments;
        this.announcements = announcements;
        this.events = events;
    }

    @ApplicationModuleListener(id = "risk.telling-of-expired-assessments")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> tell(event.date(), event.provenance()));
    }

    void tell(LocalDate day, Provenance by) {
        var expired = assessments.expiredBy(day);
        var first = announcements.firstOf(expired.stream().map(TellingOfExpiry::matter).toList());
        expired.stream()
                .filter(it -> first.contains(matter(it)))
                .forEach(it -> events.publishEvent(
                        new AssessmentExpired(it.assessment(), it.system(), it.type(), it.validUntil(), by)));
    }

    private static Matter matter(Assessments.Expired it) {
        return new Matter(it.assessment().value(), "EXPIRED " + it.validUntil());
    }
}
