package io.answerable.inventory.lifecycle;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.Suspending;
import io.answerable.inventory.authorisations.DoubtingAuthorisations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Stops what has become prohibited (V-3), and has what was authorised for less reconsidered (V-5, P2). */
@Component
class FollowingClassifications {

    private final Suspending suspending;
    private final DoubtingAuthorisations doubting;
    private final ActingAs actingAs;

    FollowingClassifications(Suspending suspending, DoubtingAuthorisations doubting, ActingAs actingAs) {
        this.suspending = suspending;
        this.doubting = doubting;
        this.actingAs = actingAs;
    }

    @ApplicationModuleListener(id = "inventory.stopping-what-is-prohibited")
    void on(AiSystemClassified event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.category() == RiskCategory.PROHIBITED) {
                suspending.stop(event.system(), "It is classified as prohibited.");
            }
        });
    }

    @ApplicationModuleListener(id = "inventory.doubting-authorisations")
    void on(AiSystemReclassified event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.upgrade() && event.to() != RiskCategory.PROHIBITED) {
                doubting.doubt(event.system(), "It was reclassified from " + event.from() + " to " + event.to() + ".");
            }
        });
    }
}
