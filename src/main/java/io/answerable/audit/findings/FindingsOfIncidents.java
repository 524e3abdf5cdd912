package io.answerable.audit.findings;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentReported;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Drafts a finding when an incident turns out to be grave, so that its cause is mended (P8). Hearing of it again, or late,
 * changes nothing: an incident has one finding.
 */
@Component
class FindingsOfIncidents {

    private final ActingAs actingAs;
    private final IncidentDirectory incidents;
    private final DraftingFindings drafting;
    private final CurrentActor actor;

    FindingsOfIncidents(ActingAs actingAs, IncidentDirectory incidents, DraftingFindings drafting,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.incidents = incidents;
        this.drafting = drafting;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.drafting-findings-of-incidents")
    void on(IncidentReported event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.severity().isGrave()) {
                incidents.byId(List.of(event.incident()), actor.today()).values().forEach(drafting::draftOf);
            }
        });
    }
}
