package io.answerable.risk.incidents;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.risk.DeadlineMissed;
import io.answerable.risk.matters.Announcements;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
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

    void tell(LocalDate day, Provenance by) {
        incidents.all().forEach(it -> tell(it, day, by));
    }

    private void tell(Incident incident, LocalDate day, Provenance by) {
        incident.facts()
                .factOn(day)
                .ifPresent(fact -> incident.missedBy(day, actor::dayOf)
                        .filter(it -> announcements.isFirst(incident.entry().id(),
                                "MISSED " + it.kind() + " " + it.due()))
                        .forEach(it -> events.publishEvent(new DeadlineMissed(incident.getId(), fact.system(),
                                fact.severity(), it.kind(), it.due(), by))));
    }
}
