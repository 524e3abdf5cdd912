package io.answerable.risk.incidents;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.Suspending;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.IncidentView;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Stops the use of a system at once when an incident turns out to be critical, also before it has begun (P8). Hearing of it again changes nothing:
 * what is suspended stays so, and an incident that is contained by now stops nothing any more.
 */
@Component
class StoppingForIncidents {

    private final ActingAs actingAs;
    private final IncidentDirectory incidents;
    private final Suspending suspending;
    private final CurrentActor actor;

    StoppingForIncidents(ActingAs actingAs, IncidentDirectory incidents, Suspending suspending, CurrentActor actor) {
        this.actingAs = actingAs;
        this.incidents = incidents;
        this.suspending = suspending;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "risk.stopping-for-critical-incidents")
    void on(IncidentReported event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.severity() == IncidentSeverity.CRITICAL) {
                var incident = incidents.byId(List.of(event.incident()), actor.today()).get(event.incident());
                if (incident != null && incident.state() == IncidentState.TRIAGED) {
                    stop(incident);
                }
            }
        });
    }

    private void stop(IncidentView incident) {
        var system = incident.system();
        if (system != null) {
            suspending.suspend(system, "The incident " + incident.key() + " is critical.");
        }
    }
}
