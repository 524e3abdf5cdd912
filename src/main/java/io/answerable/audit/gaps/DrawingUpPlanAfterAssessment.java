package io.answerable.audit.gaps;

import io.answerable.access.ActingAs;
import io.answerable.audit.GapAssessmentCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Draws up the remediation plan once a gap assessment is completed. It asks what is so today, so that it may come late,
 * twice or in another order.
 */
@Component
class DrawingUpPlanAfterAssessment {

    private final ActingAs actingAs;
    private final PlanningRemediation planning;

    DrawingUpPlanAfterAssessment(ActingAs actingAs, PlanningRemediation planning) {
        this.actingAs = actingAs;
        this.planning = planning;
    }

    @ApplicationModuleListener(id = "audit.drawing-up-remediation-after-gap-assessments")
    void on(GapAssessmentCompleted event) {
        actingAs.continuing(event.provenance(), () -> planning.drawUp(null));
    }
}
