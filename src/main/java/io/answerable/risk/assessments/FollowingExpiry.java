package io.answerable.risk.assessments;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Doubting;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentExpired;
import io.answerable.risk.RequiredAssessmentView;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks for an expired assessment anew and has the authorisations reconsidered that rest on it (R-RSK-11, R-INV-28). Nothing
 * follows where another approval holds by now, or where the system does not need the assessment.
 */
@Component
class FollowingExpiry {

    private final ActingAs actingAs;
    private final OpenedAssessments opened;
    private final AssessmentDirectory directory;
    private final RequiringAssessments requiring;
    private final Doubting doubting;

    FollowingExpiry(ActingAs actingAs, OpenedAssessments opened, AssessmentDirectory directory,
            RequiringAssessments requiring, Doubting doubting) {
        this.actingAs = actingAs;
        this.opened = opened;
        this.directory = directory;
        this.requiring = requiring;
        this.doubting = doubting;
    }

    @ApplicationModuleListener(id = "risk.following-expired-assessments")
    void on(AssessmentExpired event) {
        actingAs.continuing(event.provenance(), () -> opened.system(event.system())
                .filter(it -> !it.state().isEnded() && lacks(it, event))
                .ifPresent(it -> follow(it, event)));
    }

    private boolean lacks(AiSystemView system, AssessmentExpired event) {
        return directory.required(List.of(system))
                .getOrDefault(system.id(), List.of())
                .stream()
                .filter(it -> it.type() == event.type() && !it.isMet())
                .anyMatch(RequiredAssessmentView::binding);
    }

    private void follow(AiSystemView system, AssessmentExpired event) {
        var reason = "The approval of the assessment " + event.type() + " ended on " + event.validUntil() + ".";
        requiring.requireAnew(system, event.type(), reason);
        doubting.doubt(system.id(), event.validUntil().plusDays(1), event.provenance().at(), reason);
    }
}
