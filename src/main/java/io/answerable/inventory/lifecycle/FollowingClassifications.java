package io.answerable.inventory.lifecycle;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SubstantialModificationRecorded;
import io.answerable.inventory.authorisations.DoubtingChangedSystems;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has reconsidered what was authorised for a system that is another one by now (V-5, P2), or that nobody had classified. What has become prohibited needs
 * no doubt: it is stopped in the transaction that decides so.
 */
@Component
class FollowingClassifications {

    private final DoubtingChangedSystems doubting;
    private final ActingAs actingAs;

    FollowingClassifications(DoubtingChangedSystems doubting, ActingAs actingAs) {
        this.doubting = doubting;
        this.actingAs = actingAs;
    }

    @ApplicationModuleListener(id = "inventory.doubting-authorisations")
    void on(AiSystemClassified event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.category() != RiskCategory.PROHIBITED) {
                doubting.reclassified(event.system(), event.previous(), event.category(), event.validFrom(),
                        event.provenance().at());
            }
        });
    }

    @ApplicationModuleListener(id = "inventory.doubting-authorisations-of-modified-systems")
    void on(SubstantialModificationRecorded event) {
        actingAs.continuing(event.provenance(),
                () -> doubting.modified(event.system(), event.validFrom(), event.provenance().at()));
    }
}
