package io.answerable.risk.assessments;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.matters.Announcements;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has the risks of a system assessed anew when something on the horizon is confirmed to concern it (R-RSK-18): one
 * assessment for each system, once for each thing on the horizon, also when that is confirmed again.
 */
@Component
class FollowingTheHorizon {

    private final ActingAs actingAs;
    private final OpenedAssessments opened;
    private final RequiringAssessments requiring;
    private final Announcements announcements;

    FollowingTheHorizon(ActingAs actingAs, OpenedAssessments opened, RequiringAssessments requiring,
            Announcements announcements) {
        this.actingAs = actingAs;
        this.opened = opened;
        this.requiring = requiring;
        this.announcements = announcements;
    }

    @ApplicationModuleListener(id = "risk.reassessing-what-the-horizon-concerns")
    void on(HorizonItemConfirmed event) {
        actingAs.continuing(event.provenance(), () -> event.affected().forEach(it -> reassess(it, event)));
    }

    private void reassess(AiSystemId id, HorizonItemConfirmed event) {
        opened.system(id)
                .filter(it -> !it.state().isEnded() && announcements.isFirst(id.value(), "HORIZON " + event.item()))
                .ifPresent(it -> requiring.requireAnew(it, AssessmentType.AI_RISK,
                        Objects.requireNonNullElse(event.provenance().reason(),
                                "What was confirmed to come concerns this system.")));
    }
}
