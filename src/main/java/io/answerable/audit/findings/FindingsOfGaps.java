package io.answerable.audit.findings;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.GapAssessmentCompleted;
import io.answerable.audit.GapAssessmentDirectory;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Drafts a finding for each clause and control that does not conform by a gap assessment, so that somebody judges it and
 * has it mended (R-AUD-16). Hearing of it again, or late, drafts nothing more.
 */
@Component
class FindingsOfGaps {

    private final ActingAs actingAs;
    private final GapAssessmentDirectory assessments;
    private final DraftingFindings drafting;
    private final CurrentActor actor;

    FindingsOfGaps(ActingAs actingAs, GapAssessmentDirectory assessments, DraftingFindings drafting,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.assessments = assessments;
        this.drafting = drafting;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.drafting-findings-of-gap-assessments")
    void on(GapAssessmentCompleted event) {
        actingAs.continuing(event.provenance(), () -> assessments.byId(List.of(event.assessment()), actor.today())
                .values()
                .forEach(drafting::draftsOf));
    }
}
