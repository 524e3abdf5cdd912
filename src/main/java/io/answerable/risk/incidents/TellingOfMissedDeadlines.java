package io.answerable.risk.incidents;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.risk.DeadlineMissed;
import io.answerable.risk.matters.Announcements;
import io.answerable.risk.matters.Announcements.Matter;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells once of each deadline of an incident that has passed while what was due is not done (P8). */
@Component
class TellingOfMissedDeadlines {

    private final ActingAs actingAs;
    private final Incidents incidents;
    private final Announcements announcements;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    TellingOfMissedDeadlines(ActingAs actingAs, Incidents incidents, Announcements announcements,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.incidents = incidents;
        this.announcements = announcements;
        this.actor = actor;
        this.events = events;
    }

    @ApplicationModuleListener(id = "risk.telling-of-missed-deadlines")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> tell(event.date(), event.provenance()));
    }

    /** One that had passed already when Answerable was told of it is remembered as well, so that nobody looks at it again. */
    void tell(LocalDate day, Provenance by) {
        var passed = incidents.withMissedDeadlines(day).stream().flatMap(it -> passed(it, day)).toList();
        var first = announcements.firstOf(passed.stream().map(Passed::matter).toList());
        passed.stream()
                .filter(it -> first.contains(it.matter()) && isMissed(it, day))
                .forEach(it -> events.publishEvent(new DeadlineMissed(it.incident().getId(), it.fact().system(),
                        it.fact().severity(), it.deadline().kind(), it.deadline().due(), by)));
    }

    private boolean isMissed(Passed it, LocalDate day) {
        return it.incident().missedBy(day, actor::dayOf).anyMatch(it.deadline()::equals);
    }

    private static Stream<Passed> passed(Incident incident, LocalDate day) {
        return incident.facts()
                .factOn(day)
                .stream()
                .flatMap(fact -> incident.openDeadlines(day)
                        .stream()
                        .filter(it -> it.due().isBefore(day))
                        .map(it -> new Passed(incident, fact, it)));
    }

    /** A deadline that has passed while what was due is not done. */
    private record Passed(Incident incident, IncidentFact fact, DeadlineFact deadline) {

        Matter matter() {
            return new Matter(incident.entry().id(), "MISSED " + deadline.kind() + " " + deadline.due());
        }
    }
}
